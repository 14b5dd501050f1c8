using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Testing;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>
/// A correction that other records stand against: what cannot be is refused, what is only not as it should be is taken and said, each with the
/// field, what stands against it, and the remedy.
/// </summary>
public sealed class StandingRecordsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, RegisterKind, string, string, string, bool> Corrections =>
        new()
        {
            // what is corrected, register, column, value, the message (none where nothing stands against it), is it taken
            {
                "a suite that opens after a visit",
                RegisterKind.CustodySuites,
                "opened_on",
                "2022-06-02",
                "The suite was visited before this day: ICV/2022-23/0001 on 1 June 2022. Correct the day, or that visit.",
                true
            },
            {
                "a suite that opens on the day of the first visit",
                RegisterKind.CustodySuites,
                "opened_on",
                "2022-06-01",
                "",
                true
            },
            {
                "a suite that closes before a visit",
                RegisterKind.CustodySuites,
                "closed_on",
                "2022-06-14",
                "The suite was visited after this day: ICV/2022-23/0002 on 15 June 2022. Correct the day, or that visit.",
                true
            },
            {
                "a suite that closes on the day of the last visit",
                RegisterKind.CustodySuites,
                "closed_on",
                "2022-06-15",
                "",
                true
            },
            {
                "a volunteer who joins after a visit",
                RegisterKind.Volunteers,
                "joined_on",
                "2022-06-02",
                "The volunteer made a visit before this day: ICV/2022-23/0001 on 1 June 2022. Correct the day, or that visit.",
                true
            },
            {
                "a volunteer who joins on the day of the first visit",
                RegisterKind.Volunteers,
                "joined_on",
                "2022-06-01",
                "",
                true
            },
            {
                "a volunteer who never joined",
                RegisterKind.Volunteers,
                "joined_on",
                "",
                "The volunteer made visits, the first ICV/2022-23/0001 on 1 June 2022, and has no day of joining. Enter it, or correct the visits.",
                true
            },
            {
                "a volunteer who leaves before a visit",
                RegisterKind.Volunteers,
                "left_on",
                "2022-06-14",
                "The volunteer made a visit after this day: ICV/2022-23/0002 on 15 June 2022. Correct the day, or that visit.",
                true
            },
            {
                "a volunteer who leaves on the day of the last visit",
                RegisterKind.Volunteers,
                "left_on",
                "2022-06-15",
                "",
                true
            },
            {
                "a visit with an issue that is cancelled",
                RegisterKind.CustodyVisits,
                "outcome",
                "cancelled",
                "Issue 1 was raised at this visit, so that it cannot have been cancelled. Correct the outcome.",
                false
            },
            {
                "a visit later than the answer to its issue",
                RegisterKind.CustodyVisits,
                "arrived_at",
                "2022-06-21T14:00",
                "Issue 1 of this visit was followed up before this day, on 20 June 2022. Correct the day, or that issue first.",
                false
            },
            {
                "a visit on the day its issue was sent",
                RegisterKind.CustodyVisits,
                "arrived_at",
                "2022-06-20T14:00",
                "",
                true
            },
            {
                "a decision later than its recommendation",
                RegisterKind.ComplaintReviews,
                "decision_sent_on",
                "2022-06-09",
                "",
                true
            },
            {
                "a decision earlier than its recommendation",
                RegisterKind.ComplaintReviews,
                "decision_sent_on",
                "2022-06-07",
                "",
                true
            },
        };

    [Theory, MemberData(nameof(Corrections))]
    public async Task Correct_AgainstWhatStands_IsSaidWithTheRemedy(
        string what,
        RegisterKind kind,
        string column,
        string value,
        string message,
        bool isTaken
    )
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        await TakeAsync(office, RegisterKind.CustodyVisits, Visit(1), SecondVisit());
        await TakeAsync(office, RegisterKind.CustodyIssues, Issue(2, 1, ("sent_to_force_on", "2022-06-20")));
        await TakeAsync(office, RegisterKind.ComplaintReviews, Review(1, ("result", "upheld")));
        await TakeAsync(office, RegisterKind.Recommendations, Recommendation(1, 1, ("made_on", "2022-06-08")));
        var history = await office.CountHistoryAsync();

        var result = await TakeAsync(office, kind, RowOf(kind, (column, value)));

        string[] said = message.Length == 0 ? [] : [message];
        result.RejectedCells.Where(c => c.Column == column).Select(c => c.Reason).ShouldBe(isTaken ? [] : said, what);
        result.Warnings.Where(w => w.Column == column).Select(w => w.Message).ShouldBe(isTaken ? said : [], what);
        (result.Changed, result.Rejected).ShouldBe(isTaken ? (1, 0) : (0, 1), what);
        (await office.CountHistoryAsync()).ShouldBe(isTaken ? history + 1 : history);
    }

    private static Dictionary<string, string> RowOf(RegisterKind kind, (string Column, string Value) with) =>
        kind switch
        {
            RegisterKind.CustodySuites => Suite("Parkside", with),
            RegisterKind.Volunteers => with.Column == "joined_on"
                ? Volunteer("VOL-01", ("accredited_from", with.Value), ("accredited_until", ""), with)
                : Volunteer("VOL-01", with),
            RegisterKind.CustodyVisits => with.Column == "arrived_at"
                ? SecondVisit(
                    ("admitted_at", with.Value.Replace("14:00", "14:05", StringComparison.Ordinal)),
                    ("departed_at", with.Value.Replace("14:00", "15:30", StringComparison.Ordinal)),
                    with
                )
                : SecondVisit([.. CountColumns.Select(c => (c, "")), ("admitted_at", ""), ("departed_at", ""), with]),
            _ => Review(1, ("result", "upheld"), with),
        };

    private static IEnumerable<string> CountColumns =>
        RegisterCatalogue
            .Forms.Single(f => f.Kind is RegisterKind.CustodyVisits)
            .Columns.SkipWhile(c => c != "held")
            .TakeWhile(c => c != "delay_reason");

    private static Dictionary<string, string> SecondVisit(params (string Column, string Value)[] with) =>
        Visit(
            2,
            [
                ("arrived_at", "2022-06-15T14:00"),
                ("admitted_at", "2022-06-15T14:05"),
                ("departed_at", "2022-06-15T15:30"),
                .. with,
            ]
        );

    private static Task<Application.Registers.TakeIn.RegisterResult> TakeAsync(
        RegisterOffice office,
        RegisterKind kind,
        params Dictionary<string, string>[] rows
    )
    {
        var file = RegisterCatalogue.Forms.Single(f => f.Kind == kind).Name + ".csv";
        office.Write(file, Csv(kind, rows));
        return office.TakeAsync(file, Cancel);
    }
}
