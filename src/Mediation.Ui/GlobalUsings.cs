global using System.Globalization;
global using Mediation.Ui.Formatting;
global using Mediation.Ui.Forms;
