using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Text",
                table: "ReviewFiles",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: false,
                defaultValue: "NotReadYet");

            migrationBuilder.CreateTable(
                name: "ReviewTexts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
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

            // The index of the words, and what keeps it: triggers, so that nothing is written past it. A migration that makes the table
            // anew has to make them again.
            migrationBuilder.Sql("CREATE VIRTUAL TABLE ReviewTextIndex USING fts5(Text, content='ReviewTexts', content_rowid='Id', tokenize='unicode61 remove_diacritics 2');");
            migrationBuilder.Sql("CREATE TRIGGER ReviewTexts_Added AFTER INSERT ON ReviewTexts BEGIN INSERT INTO ReviewTextIndex(rowid, Text) VALUES (new.Id, new.Text); END;");
            migrationBuilder.Sql("CREATE TRIGGER ReviewTexts_Removed AFTER DELETE ON ReviewTexts BEGIN INSERT INTO ReviewTextIndex(ReviewTextIndex, rowid, Text) VALUES ('delete', old.Id, old.Text); END;");
            migrationBuilder.Sql("CREATE TRIGGER ReviewTexts_Changed AFTER UPDATE ON ReviewTexts BEGIN INSERT INTO ReviewTextIndex(ReviewTextIndex, rowid, Text) VALUES ('delete', old.Id, old.Text); INSERT INTO ReviewTextIndex(rowid, Text) VALUES (new.Id, new.Text); END;");
            // The words of the reviews that are there already; with the next act on one they are kept anew.
            migrationBuilder.Sql(
                """
                INSERT INTO ReviewTexts (ReviewId, Text)
                SELECT ReviewId, group_concat(coalesce(Summary, '') || char(10) || coalesce(Missing, '') || char(10) || coalesce(Reasons, '') || char(10) || coalesce(Feedback, '') || char(10) || coalesce(ExtensionReason, '') || char(10) || coalesce(ProposedTheme, '') || char(10) || coalesce(ProposedText, '') || char(10) || coalesce(Theme, '') || char(10) || coalesce(Text, '') || char(10) || coalesce(FileName, '') || char(10) || coalesce(Why, ''), char(10)) FROM ReviewDecisions
                WHERE SupersededAt IS NULL AND coalesce(Summary, Missing, Reasons, Feedback, ExtensionReason, ProposedTheme, ProposedText, Theme, Text, FileName, Why) IS NOT NULL
                GROUP BY ReviewId;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE ReviewTextIndex;");

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
