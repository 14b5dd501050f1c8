using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LinksAndContact : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Considered",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LinkKind",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OtherId",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OtherReference",
                table: "ReviewDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Restriction",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RestrictionReviewOn",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RestrictionReviewOn",
                table: "ComplaintReviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_ApplicantEmail",
                table: "ComplaintReviews",
                column: "ApplicantEmail");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_ApplicantName",
                table: "ComplaintReviews",
                column: "ApplicantName");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_RestrictionReviewOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "RestrictionReviewOn", "Reference" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ComplaintReviews_ApplicantEmail",
                table: "ComplaintReviews");

            migrationBuilder.DropIndex(
                name: "IX_ComplaintReviews_ApplicantName",
                table: "ComplaintReviews");

            migrationBuilder.DropIndex(
                name: "IX_ComplaintReviews_RestrictionReviewOn_Reference",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "Considered",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "LinkKind",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "OtherId",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "OtherReference",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "Restriction",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "RestrictionReviewOn",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "RestrictionReviewOn",
                table: "ComplaintReviews");
        }
    }
}
