using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ReviewTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ReadAttempts",
                table: "ReviewFiles",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Text",
                table: "ReviewFiles",
                type: "varchar(40)",
                unicode: false,
                maxLength: 40,
                nullable: false,
                defaultValue: "NotReadYet");

            migrationBuilder.CreateTable(
                name: "ReviewTexts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewTexts_ComplaintReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "ComplaintReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewFiles_Text_EndedAt",
                table: "ReviewFiles",
                columns: new[] { "Text", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewTexts_ReviewId_FileId",
                table: "ReviewTexts",
                columns: new[] { "ReviewId", "FileId" });

            // The words of the reviews that are there already; with the next act on one they are kept anew.
            migrationBuilder.Sql(
                """
                INSERT INTO [ReviewTexts] ([ReviewId], [Text])
                SELECT [ReviewId], STRING_AGG(CAST(CONCAT_WS(NCHAR(10), [Summary], [Missing], [Reasons], [Feedback], [ExtensionReason], [ProposedTheme], [ProposedText], [Theme], [Text], [FileName], [Why]) AS nvarchar(max)), NCHAR(10)) FROM [ReviewDecisions]
                WHERE [SupersededAt] IS NULL AND COALESCE([Summary], [Missing], [Reasons], [Feedback], [ExtensionReason], [ProposedTheme], [ProposedText], [Theme], [Text], [FileName], [Why]) IS NOT NULL
                GROUP BY [ReviewId];
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReviewTexts");

            migrationBuilder.DropIndex(
                name: "IX_ReviewFiles_Text_EndedAt",
                table: "ReviewFiles");

            migrationBuilder.DropColumn(
                name: "ReadAttempts",
                table: "ReviewFiles");

            migrationBuilder.DropColumn(
                name: "Text",
                table: "ReviewFiles");
        }
    }
}
