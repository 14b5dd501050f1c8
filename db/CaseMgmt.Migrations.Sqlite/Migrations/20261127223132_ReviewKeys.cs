using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReviewKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReviewKeys",
                columns: table => new
                {
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Folded = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewKeys", x => new { x.Folded, x.ReviewId });
                    table.ForeignKey(
                        name: "FK_ReviewKeys_ComplaintReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "ComplaintReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewKeys_ReviewId_Folded",
                table: "ReviewKeys",
                columns: new[] { "ReviewId", "Folded" });

            // The reviews that are there already are marked: the start makes their keys, since no engine folds a name as the office does.
            migrationBuilder.Sql("INSERT INTO ReviewKeys (ReviewId, Folded) SELECT Id, '' FROM ComplaintReviews;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReviewKeys");
        }
    }
}
