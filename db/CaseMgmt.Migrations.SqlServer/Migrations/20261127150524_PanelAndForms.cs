using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PanelAndForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Counts_AcceptedChildren",
                table: "VisitDecisions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Counts_AcceptedWomen",
                table: "VisitDecisions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Counts_OfferedChildren",
                table: "VisitDecisions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Counts_OfferedWomen",
                table: "VisitDecisions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MembersAttending",
                table: "ScrutinySessions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Members",
                table: "ScrutinyDecisions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ForceRespondedOn",
                table: "ScrutinyCases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Counts_AcceptedChildren",
                table: "CustodyVisits",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Counts_AcceptedWomen",
                table: "CustodyVisits",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Counts_OfferedChildren",
                table: "CustodyVisits",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Counts_OfferedWomen",
                table: "CustodyVisits",
                type: "int",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Counts_AcceptedChildren",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "Counts_AcceptedWomen",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "Counts_OfferedChildren",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "Counts_OfferedWomen",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "MembersAttending",
                table: "ScrutinySessions");

            migrationBuilder.DropColumn(
                name: "Members",
                table: "ScrutinyDecisions");

            migrationBuilder.DropColumn(
                name: "ForceRespondedOn",
                table: "ScrutinyCases");

            migrationBuilder.DropColumn(
                name: "Counts_AcceptedChildren",
                table: "CustodyVisits");

            migrationBuilder.DropColumn(
                name: "Counts_AcceptedWomen",
                table: "CustodyVisits");

            migrationBuilder.DropColumn(
                name: "Counts_OfferedChildren",
                table: "CustodyVisits");

            migrationBuilder.DropColumn(
                name: "Counts_OfferedWomen",
                table: "CustodyVisits");
        }
    }
}
