using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class OwnColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsDayAlone",
                table: "ReviewDecisions",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnReference",
                table: "CustodyVisits",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnReference",
                table: "ComplaintReviews",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ColumnMappings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Register = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Meanings = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColumnMappings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CustodyVisits_OwnReference",
                table: "CustodyVisits",
                column: "OwnReference");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_OwnReference",
                table: "ComplaintReviews",
                column: "OwnReference");

            migrationBuilder.CreateIndex(
                name: "IX_ColumnMappings_Name",
                table: "ColumnMappings",
                column: "Name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ColumnMappings");

            migrationBuilder.DropIndex(
                name: "IX_CustodyVisits_OwnReference",
                table: "CustodyVisits");

            migrationBuilder.DropIndex(
                name: "IX_ComplaintReviews_OwnReference",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "IsDayAlone",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "OwnReference",
                table: "CustodyVisits");

            migrationBuilder.DropColumn(
                name: "OwnReference",
                table: "ComplaintReviews");
        }
    }
}
