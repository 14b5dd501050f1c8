using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ForceAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ForceAnswer",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Times",
                table: "ReviewDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ToBeDoneBy",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ForceRemindedOn",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ToBeDoneBy",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ImplementedOn_Response_ToBeDoneBy",
                table: "Recommendations",
                columns: new[] { "ImplementedOn", "Response", "ToBeDoneBy" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Recommendations_ImplementedOn_Response_ToBeDoneBy",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ForceAnswer",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Times",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ToBeDoneBy",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ForceRemindedOn",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "ToBeDoneBy",
                table: "Recommendations");
        }
    }
}
