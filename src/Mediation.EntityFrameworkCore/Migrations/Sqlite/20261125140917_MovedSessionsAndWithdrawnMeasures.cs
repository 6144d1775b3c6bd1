using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.EntityFrameworkCore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MovedSessionsAndWithdrawnMeasures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                schema: "ownership",
                table: "ownership_measure",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBecause",
                schema: "ownership",
                table: "ownership_measure",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "WithdrawnBy",
                schema: "ownership",
                table: "ownership_measure",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CancelledAt",
                schema: "referrals",
                table: "mediation_session",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Change",
                schema: "referrals",
                table: "mediation_session",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "MovedFrom",
                schema: "referrals",
                table: "mediation_session",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                schema: "ownership",
                table: "ownership_measure");

            migrationBuilder.DropColumn(
                name: "WithdrawnBecause",
                schema: "ownership",
                table: "ownership_measure");

            migrationBuilder.DropColumn(
                name: "WithdrawnBy",
                schema: "ownership",
                table: "ownership_measure");

            migrationBuilder.DropColumn(
                name: "CancelledAt",
                schema: "referrals",
                table: "mediation_session");

            migrationBuilder.DropColumn(
                name: "Change",
                schema: "referrals",
                table: "mediation_session");

            migrationBuilder.DropColumn(
                name: "MovedFrom",
                schema: "referrals",
                table: "mediation_session");
        }
    }
}
