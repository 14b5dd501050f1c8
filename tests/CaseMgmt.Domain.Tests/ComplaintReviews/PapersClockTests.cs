using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

/// <summary>The force's time for papers: its last day, and the next step after none, one and two reminders.</summary>
public sealed class PapersClockTests
{
    [Theory]
    // Requested on Wednesday 13 April 2022, before Easter: 15 and 18 April are no working days, nor is 2 May.
    [InlineData("2022-04-13", 0, "2022-04-29", PapersStep.Remind, "2022-04-22")]
    [InlineData("2022-04-13", 1, "2022-04-29", PapersStep.Remind, "2022-04-29")]
    [InlineData("2022-04-13", 2, "2022-04-29", PapersStep.Escalate, "2022-05-09")]
    [InlineData("2022-04-13", 5, "2022-04-29", PapersStep.Escalate, "2022-05-09")]
    [InlineData("2023-01-09", 0, "2023-01-23", PapersStep.Remind, "2023-01-16")]
    public void Clock_ByRemindersAndHolidays(string requested, int reminders, string due, PapersStep next, string on)
    {
        var rules = Reference.RulesOn(new DateOnly(2023, 7, 1));

        var clock = PapersClock.Of(Day(requested), reminders, rules.Calendar, rules.Targets, rules.Today);

        clock.ShouldBe(new PapersClock(Day(due), next, Day(on)));
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
