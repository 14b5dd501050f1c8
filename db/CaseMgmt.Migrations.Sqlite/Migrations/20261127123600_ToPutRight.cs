using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ToPutRight : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ScrutinySessions_HeldOn_Kind",
                table: "ScrutinySessions");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ArrivedWeek",
                table: "VisitDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DelayAuthorisedBy",
                table: "VisitDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DelayGround",
                table: "VisitDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DelayMinutes",
                table: "VisitDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DelayThresholdMinutes",
                table: "VisitDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MinutesSpent",
                table: "VisitDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TimeBand",
                table: "VisitDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "VisitorCount",
                table: "VisitDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Weekday",
                table: "VisitDecisions",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SessionReference",
                table: "ScrutinySessions",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SessionReference",
                table: "ScrutinyDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Viewed",
                table: "ScrutinyDecisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "BodyWornVideoAvailable",
                table: "ScrutinyCases",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LearningDoneOn",
                table: "ScrutinyCases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ExtensionReason",
                table: "ReviewDecisions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ForwardedElsewhereOn",
                table: "ReviewDecisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ToPutRight",
                table: "CustodyVisits",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ToPutRight",
                table: "ComplaintReviews",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Withdrawal",
                table: "ComplaintReviews",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownAt",
                table: "Compilations",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<long>(
                name: "SeenUpTo",
                table: "Compilations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_ScrutinySessions_HeldOn_Kind_SessionReference",
                table: "ScrutinySessions",
                columns: new[] { "HeldOn", "Kind", "SessionReference" },
                unique: true);

            // What the office holds already: the times as they were reckoned, and what each compilation knew.
            migrationBuilder.Sql(
                """
                UPDATE VisitDecisions SET
                    ArrivedWeek = (SELECT v.ArrivedWeek FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
                    Weekday = (SELECT v.Weekday FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
                    TimeBand = (SELECT v.TimeBand FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
                    DelayMinutes = (SELECT v.DelayMinutes FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
                    DelayThresholdMinutes = (SELECT v.DelayThresholdMinutes FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
                    MinutesSpent = (SELECT v.MinutesSpent FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
                    VisitorCount = (SELECT v.VisitorCount FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId)
                WHERE Decision = 'VisitReported';
                """
            );
            migrationBuilder.Sql(
                """
                UPDATE Compilations SET
                    KnownAt = RecordedAt,
                    SeenUpTo = (SELECT COALESCE(MAX(h.Sequence), 0) FROM History h WHERE h.RecordedAt <= Compilations.RecordedAt);
                """
            );
            // A video was available or not; it counts as viewed if anything came of it.
            migrationBuilder.Sql("UPDATE ScrutinyCases SET BodyWornVideoAvailable = Viewed;");
            migrationBuilder.Sql(
                "UPDATE ScrutinyCases SET Viewed = 0 WHERE Rating IS NULL AND FeedbackSentOn IS NULL AND Learning IS NULL;"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ScrutinySessions_HeldOn_Kind_SessionReference",
                table: "ScrutinySessions");

            migrationBuilder.DropColumn(
                name: "ArrivedWeek",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "DelayAuthorisedBy",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "DelayGround",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "DelayMinutes",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "DelayThresholdMinutes",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "MinutesSpent",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "TimeBand",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "VisitorCount",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "Weekday",
                table: "VisitDecisions");

            migrationBuilder.DropColumn(
                name: "SessionReference",
                table: "ScrutinySessions");

            migrationBuilder.DropColumn(
                name: "SessionReference",
                table: "ScrutinyDecisions");

            migrationBuilder.DropColumn(
                name: "Viewed",
                table: "ScrutinyDecisions");

            migrationBuilder.DropColumn(
                name: "BodyWornVideoAvailable",
                table: "ScrutinyCases");

            migrationBuilder.DropColumn(
                name: "LearningDoneOn",
                table: "ScrutinyCases");

            migrationBuilder.DropColumn(
                name: "ExtensionReason",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ForwardedElsewhereOn",
                table: "ReviewDecisions");

            migrationBuilder.DropColumn(
                name: "ToPutRight",
                table: "CustodyVisits");

            migrationBuilder.DropColumn(
                name: "ToPutRight",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "Withdrawal",
                table: "ComplaintReviews");

            migrationBuilder.DropColumn(
                name: "KnownAt",
                table: "Compilations");

            migrationBuilder.DropColumn(
                name: "SeenUpTo",
                table: "Compilations");

            migrationBuilder.CreateIndex(
                name: "IX_ScrutinySessions_HeldOn_Kind",
                table: "ScrutinySessions",
                columns: new[] { "HeldOn", "Kind" },
                unique: true);
        }
    }
}
