global using System.Globalization;
global using Mediation.Ui.Forms;
