using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.EntityFrameworkCore.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ClockFactsExtensionAndOutboxIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PhoneExtension",
                schema: "complaints",
                table: "complainant",
                type: "TEXT",
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "LateProofApproved",
                schema: "complaints",
                table: "clock_fact",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "TotalDays",
                schema: "complaints",
                table: "clock_fact",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_CaseId_DeliveredAt_CreatedAt",
                schema: "core",
                table: "outbox_message",
                columns: new[] { "CaseId", "DeliveredAt", "CreatedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_outbox_message_CaseId_DeliveredAt_CreatedAt",
                schema: "core",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "PhoneExtension",
                schema: "complaints",
                table: "complainant");

            migrationBuilder.DropColumn(
                name: "LateProofApproved",
                schema: "complaints",
                table: "clock_fact");

            migrationBuilder.DropColumn(
                name: "TotalDays",
                schema: "complaints",
                table: "clock_fact");
        }
    }
}
