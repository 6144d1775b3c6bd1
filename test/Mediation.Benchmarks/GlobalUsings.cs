global using System.Diagnostics;
global using Mediation.EntityFrameworkCore;
