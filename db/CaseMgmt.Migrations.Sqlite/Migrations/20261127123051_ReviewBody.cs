using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReviewBody : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AboutSeniorOfficer",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnswerBy",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AnyPart",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ApplicantChasedOn",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ApplicantToldOn",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AuthorityIsThisOffice",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CouldInfringeRights",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CouldJustifyProceedings",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Missing",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Referred",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReviewBody",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SameIncident",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TreatedAsReferred",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AboutSeniorOfficer",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "AnswerBy",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "AnsweredOn",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "AnyPart",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ApplicantChasedOn",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ApplicantToldOn",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "AuthorityIsThisOffice",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "CouldInfringeRights",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "CouldJustifyProceedings",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Missing",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Referred",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ReviewBody",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "SameIncident",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "TreatedAsReferred",
                table: "ReviewDecisions");
        }
    }
}
