using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReviewDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Classification",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DocumentSource",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DocumentType",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "FileId",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FileName",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RedactedOf",
                table: "ReviewDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sha256",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ReviewFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Scan = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ScannedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Threat = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DroppedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewFiles_ComplaintReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "ComplaintReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewFiles_EndedAt_DroppedAt",
                table: "ReviewFiles",
                columns: new[] { "EndedAt", "DroppedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewFiles_ReviewId_Number",
                table: "ReviewFiles",
                columns: new[] { "ReviewId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewFiles_Scan_EndedAt",
                table: "ReviewFiles",
                columns: new[] { "Scan", "EndedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReviewFiles");

            migrationBuilder.DropColumn(
                name: "Classification",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "DocumentSource",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "DocumentType",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "FileId",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "FileName",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "RedactedOf",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Sha256",
                table: "ReviewDecisions");
        }
    }
}
