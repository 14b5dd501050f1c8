using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Letters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsByPostAlone",
                table: "ReviewDecisions",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsLargePrint",
                table: "ReviewDecisions",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "ReviewDecisions",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RepresentativeAddress",
                table: "ReviewDecisions",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RepresentativeEmail",
                table: "ReviewDecisions",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RepresentativeName",
                table: "ReviewDecisions",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LetterTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    IsOffices = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReviewReference = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Route = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    TemplateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Document = table.Column<string>(type: "varchar(120)", unicode: false, maxLength: 120, nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Trouble = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ToGoSince = table.Column<DateTime>(type: "datetime2(3)", nullable: false),
                    HandedOverBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_ComplaintReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "ComplaintReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Letters_LetterTemplates_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "LetterTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ReviewId_RecordedAt",
                table: "Letters",
                columns: new[] { "ReviewId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_State_RecordedAt",
                table: "Letters",
                columns: new[] { "State", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_TemplateId",
                table: "Letters",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_LetterTemplates_Kind_Number",
                table: "LetterTemplates",
                columns: new[] { "Kind", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "LetterTemplates");

            migrationBuilder.DropColumn(
                name: "IsByPostAlone",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "IsLargePrint",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "RepresentativeAddress",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "RepresentativeEmail",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "RepresentativeName",
                table: "ReviewDecisions");
        }
    }
}
