using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ApplicantUpdates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "UpdateApplicantBy",
                table: "ComplaintReviews",
                type: "date",
                nullable: true);

            // Of reviews that are open already, by the target that held until now.
            migrationBuilder.Sql(
                "EXEC(N'UPDATE ComplaintReviews SET UpdateApplicantBy = DATEADD(day, 28, COALESCE(AcknowledgedOn, ReceivedOn)) WHERE State NOT IN (''Closed'', ''Invalid'', ''Forwarded'', ''Withdrawn'');');"
            );

            // A renewed vetting is due after the later clearance.
            migrationBuilder.Sql(
                "EXEC(N'UPDATE Volunteers SET VettingDueOn = (SELECT TOP(1) d.DueOn FROM VolunteerDecisions d WHERE d.VolunteerId = Volunteers.Id AND d.Decision = ''VettingCleared'' AND d.SupersededAt IS NULL ORDER BY d.[On] DESC);');"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_UpdateApplicantBy_Reference",
                table: "ComplaintReviews",
                columns: new[] { "UpdateApplicantBy", "Reference" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ComplaintReviews_UpdateApplicantBy_Reference",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "UpdateApplicantBy",
                table: "ComplaintReviews");
        }
    }
}
