global using System.Data.Common;
global using Mediation.Core.Data;
global using Microsoft.EntityFrameworkCore;
