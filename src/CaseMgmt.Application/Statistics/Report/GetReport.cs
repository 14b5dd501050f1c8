using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>The section "Ethical policing" for a period, out of its compilation. Null when nothing is compiled.</summary>
[Requires(Permission.ReadFigures)]
public sealed record GetReport(ReportingPeriod Period, DateOnly? AsAt = null) : IQuery<ReportDocument?>;

public sealed class GetReportHandler(ISender sender, Citations citations) : IRequestHandler<GetReport, ReportDocument?>
{
    public async Task<ReportDocument?> Handle(GetReport request, CancellationToken cancellationToken) =>
        await sender.Send(new GetComparedFigures(request.Period, request.AsAt), cancellationToken) is { } figures
            ? Write(figures, citations)
            : null;

    internal static ReportDocument Write(ComparedFigures figures, Citations citations)
    {
        var (now, compilation) = (figures.Now, figures.Now.Compilation);
        IReadOnlyList<ReportSection> sections =
        [
            ReviewsSection.Write(figures),
            ChiefConstableSection.Write(figures),
            CustodyVisitingSection.Write(figures, citations),
            ScrutinySection.Write(figures),
        ];
        var made = LondonTime.ToLocal(compilation.CompiledAt);
        return new ReportDocument(
            "Ethical policing",
            $"{now.Period.InWords}, as at {DateRules.Say(now.AsAt)}, as known on {DateRules.Say(LondonTime.DayOf(compilation.KnownAt))}",
            figures,
            $"These figures were compiled from the office's records on {DateRules.Say(DateOnly.FromDateTime(made))} at {made:HH:mm}, {Stood(compilation)} (revision {compilation.Revision}, {now.Figures.Count} figures). "
                + "Complaint reviews are counted as received in the period and as they stood on that day; everything else counts the events of the period."
                + (
                    compilation.IsWhole
                        ? ""
                        : " The period is not over: these are its figures so far, and they will change."
                )
                + (compilation.LeftBehind is { } left ? " " + left : "")
                + (
                    figures.Before?.Compilation is { LeftBehind: { } alsoLeft } before
                        ? $" {before.Period}: {alsoLeft}"
                        : ""
                ),
            sections,
            now.Identities,
            FiguresOf(sections, now)
        );
    }

    // Two dates: what had happened by the one, and what the office had recorded by the other.
    private static string Stood(CompilationView compilation) =>
        compilation.IsDayOver
            ? $"of what had happened by the end of {DateRules.Say(compilation.AsAt)}, as far as it was recorded {(compilation.IsOfThePast ? $"on {DateRules.Say(LondonTime.DayOf(compilation.KnownAt))}" : "when they were compiled")}"
            : "of what had happened and was recorded by then: the day was not over";

    // Each once, where it first stands.
    private static IReadOnlyList<FigureView> FiguresOf(IEnumerable<ReportSection> sections, CompiledFigures figures) =>
        [
            .. sections
                .SelectMany(s => s.Blocks)
                .OfType<ReportTable>()
                .SelectMany(t => t.Rows)
                .Select(r => r.Code)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Select(figures.Find)
                .OfType<FigureView>(),
        ];
}
