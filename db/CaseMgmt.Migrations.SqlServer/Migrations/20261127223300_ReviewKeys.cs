using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
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
                    ReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Folded = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2")
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
            migrationBuilder.Sql("INSERT INTO [ReviewKeys] ([ReviewId], [Folded]) SELECT [Id], N'' FROM [ComplaintReviews];");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReviewKeys");
        }
    }
}
