using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using FluentValidation;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>What the visitors' paper form says. Nobody who was detained is named on it.</summary>
/// <param name="Visitors">In the order of the form.</param>
/// <param name="On">The London day of arrival.</param>
/// <param name="Arrived">
/// London's clock, as the other times; one that is earlier than the one before it is the next day's. Null where nobody knows it any more.
/// </param>
/// <param name="Counts">Null where nothing was counted.</param>
public sealed record VisitForm(
    Guid Suite,
    IReadOnlyList<Guid> Visitors,
    VisitMode Mode,
    VisitOutcome Outcome,
    DateOnly On,
    TimeOnly? Arrived,
    TimeOnly? Admitted,
    TimeOnly? Departed,
    VisitCounts? Counts
)
{
    public VisitWords Words { get; init; } = new();

    /// <summary>The form of a report that is on record, to go on from.</summary>
    public static VisitForm Of(VisitReported report) =>
        new(
            report.SuiteId.Value,
            [.. report.Visitors.Select(v => v.Key)],
            report.Mode,
            report.Outcome,
            LondonTime.DayOf(report.ArrivedAt),
            report.IsArrivedDayAlone is true ? null : TimeOf(report.ArrivedAt),
            report.AdmittedAt is { } admitted ? TimeOf(admitted) : null,
            report.DepartedAt is { } departed ? TimeOf(departed) : null,
            report.Counts
        )
        {
            Words = report.Words,
        };

    /// <summary>
    /// The instants of the form. What stands on record as the form shows it is kept as it is: with its seconds, and in the hour that the
    /// autumn change repeats with its place. Null where the clocks skip a time.
    /// </summary>
    /// <param name="held">The report that somebody writes anew; null for a visit that is logged.</param>
    internal (DateTime? Arrived, DateTime? Admitted, DateTime? Departed) Instants(VisitReported? held)
    {
        var shown = held is null ? null : Of(held);
        var isSameDay = shown?.On == On;
        var arrived =
            isSameDay && shown!.Arrived == Arrived ? held!.ArrivedAt : VisitTimes.On(On, Arrived ?? TimeOnly.MinValue);
        var admitted = Next(arrived, Admitted, isSameDay && shown!.Admitted == Admitted ? held!.AdmittedAt : null);
        var departed = Next(
            admitted ?? arrived,
            Departed,
            isSameDay && shown!.Departed == Departed ? held!.DepartedAt : null
        );
        return (arrived, admitted, departed);
    }

    private static DateTime? Next(DateTime? earlier, TimeOnly? at, DateTime? kept) =>
        at is not { } time || earlier is not { } before ? null
        : kept >= before ? kept
        : VisitTimes.After(before, time);

    private static TimeOnly TimeOf(DateTime instant)
    {
        var local = LondonTime.ToLocal(instant);
        return new TimeOnly(local.Hour, local.Minute);
    }
}

internal sealed class VisitFormValidator : AbstractValidator<VisitForm>
{
    // A form that holds more was written by a machine.
    private const int MostVisitors = 50;

    public VisitFormValidator()
    {
        RuleFor(f => f.Mode).IsInEnum();
        RuleFor(f => f.Outcome).IsInEnum();
        RuleFor(f => f.Visitors)
            .Must(visitors => visitors.Count <= MostVisitors)
            .WithMessage($"A visit is made by at most {MostVisitors} visitors.");
        RuleFor(f => f.Words)
            .Custom(
                (words, context) =>
                {
                    foreach (var (name, text, most) in words.Each().Where(w => w.Text?.Length > w.Most))
                    {
                        context.AddFailure(name, TextLength.TooLong(Vocabulary.LabelOf(name), text!.Length, most));
                    }
                }
            );
    }
}
