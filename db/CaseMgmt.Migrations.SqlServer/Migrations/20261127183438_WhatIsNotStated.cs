using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class WhatIsNotStated : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsArrivedDayAlone",
                table: "VisitDecisions",
                type: "bit",
                nullable: true);

            migrationBuilder.AlterColumn<bool>(
                name: "BodyWornVideoAvailable",
                table: "ScrutinyCases",
                type: "bit",
                nullable: true,
                oldClrType: typeof(bool),
                oldType: "bit");

            migrationBuilder.AddColumn<string>(
                name: "OtherBodyNamed",
                table: "ReviewDecisions",
                type: "varchar(40)",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnReference",
                table: "ChiefConstableComplaints",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChiefConstableComplaints_OwnReference",
                table: "ChiefConstableComplaints",
                column: "OwnReference");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ChiefConstableComplaints_OwnReference",
                table: "ChiefConstableComplaints");

            migrationBuilder.DropColumn(
                name: "IsArrivedDayAlone",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "OtherBodyNamed",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "OwnReference",
                table: "ChiefConstableComplaints");

            migrationBuilder.AlterColumn<bool>(
                name: "BodyWornVideoAvailable",
                table: "ScrutinyCases",
                type: "bit",
                nullable: false,
                defaultValue: false,
                oldClrType: typeof(bool),
                oldType: "bit",
                oldNullable: true);
        }
    }
}
