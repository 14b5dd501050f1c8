using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: true);

            // SQLite would rebuild the table for this, half of it outside of the transaction: a kill in between would lock the office out.
            migrationBuilder.Sql(
                """
                ALTER TABLE "ScrutinyCases" ADD COLUMN "VideoOrNotStated" INTEGER NULL;
                UPDATE "ScrutinyCases" SET "VideoOrNotStated" = "BodyWornVideoAvailable";
                ALTER TABLE "ScrutinyCases" DROP COLUMN "BodyWornVideoAvailable";
                ALTER TABLE "ScrutinyCases" RENAME COLUMN "VideoOrNotStated" TO "BodyWornVideoAvailable";
                """
            );

            migrationBuilder.AddColumn<string>(
                name: "OtherBodyNamed",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnReference",
                table: "ChiefConstableComplaints",
                type: "TEXT",
                maxLength: 200,
                nullable: true,
                collation: "NOCASE");

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
                type: "INTEGER",
                nullable: false,
                defaultValue: false,
                oldClrType: typeof(bool),
                oldType: "INTEGER",
                oldNullable: true);
        }
    }
}
