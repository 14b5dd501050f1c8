using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReviewersDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Adjustments",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnswerUntil",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ById",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ByName",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DrafterId",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DrafterName",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Feedback",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ForceOutcome",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "GivesFeedback",
                table: "ReviewDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasConflict",
                table: "ReviewDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsReasonable",
                table: "ReviewDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MoverId",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MoverName",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PaperCode",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PaperTitle",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProposedText",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProposedTheme",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reasons",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RecommendationType",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Standing",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SuspensionReason",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Telephone",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "WhoId",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WhoName",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PaperKinds",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperKinds", x => x.Code);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PaperKinds");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Adjustments",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "AnswerUntil",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ById",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ByName",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "DrafterId",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "DrafterName",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Feedback",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ForceOutcome",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "GivesFeedback",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "HasConflict",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "IsReasonable",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "MoverId",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "MoverName",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "PaperCode",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "PaperTitle",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ProposedText",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ProposedTheme",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Reasons",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "RecommendationType",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Standing",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "SuspensionReason",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Telephone",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "WhoId",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "WhoName",
                table: "ReviewDecisions");
        }
    }
}
