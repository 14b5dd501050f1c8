using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>The upper or the lower part of a figure. What is no rate has only the upper one.</summary>
public enum FigurePart
{
    Numerator,
    Denominator,
}

/// <summary>
/// The records behind a number, as its compilation counted them. Beside the figures, it asks for the permission to read records of
/// that kind: without it the answer says so and holds nothing. References and deciding days alone, no names.
/// </summary>
/// <param name="Page">From 1.</param>
[Requires(Permission.ReadFigures)]
public sealed record ListFigureRecords(
    string Code,
    ReportingPeriod Period,
    DateOnly? AsAt = null,
    FigurePart Part = FigurePart.Numerator,
    int Page = 1
) : IQuery<FigureRecords>
{
    public const int PageSize = 50;
}

public enum FigureRecordsOutcome
{
    Listed,

    /// <summary>The user may read the figure and not the records behind it.</summary>
    NotPermitted,

    /// <summary>No such figure, or nothing compiled.</summary>
    NotFound,

    /// <summary>This part is no count of records: suite-weeks, planned visits.</summary>
    NoRecords,
}

/// <param name="Total">How many records there are on all pages.</param>
/// <param name="Columns">The headings of the cells.</param>
public sealed record FigureRecords(
    FigureRecordsOutcome Outcome,
    RecordKind? Kind,
    int Page,
    int Total,
    IReadOnlyList<string> Columns,
    IReadOnlyList<FigureRecordRow> Rows
)
{
    public int Pages => (Total + ListFigureRecords.PageSize - 1) / ListFigureRecords.PageSize;

    internal static FigureRecords Without(FigureRecordsOutcome outcome, RecordKind? kind = null) =>
        new(outcome, kind, 1, 0, [], []);
}

/// <summary>A record as a list shows it.</summary>
/// <param name="LeadsTo">The kind of the record with a page of its own: an issue leads to its visit.</param>
public sealed record FigureRecordRow(string Reference, RecordKind LeadsTo, Guid Id, IReadOnlyList<string> Cells);

/// <summary>Which permission opens the records of a kind.</summary>
public static class RecordPermissions
{
    public static Permission ToRead(RecordKind kind) =>
        kind switch
        {
            RecordKind.ComplaintReview or RecordKind.Recommendation => Permission.ReadReviews,
            RecordKind.CustodyVisit or RecordKind.CustodyIssue or RecordKind.SuiteWeek => Permission.ReadVisits,
            RecordKind.Volunteer => Permission.ReadVolunteers,
            RecordKind.ScrutinySession or RecordKind.ScrutinyCase => Permission.ReadScrutiny,
            RecordKind.ChiefConstableComplaint => Permission.ReadChiefConstableComplaints,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of record that nobody may list."),
        };
}

public sealed class ListFigureRecordsHandler(ICaseDb db, ActingUser acting)
    : IRequestHandler<ListFigureRecords, FigureRecords>
{
    public async Task<FigureRecords> Handle(ListFigureRecords request, CancellationToken cancellationToken)
    {
        var figure = await CompilationReading
            .Latest(db, request.Period, request.AsAt)
            .SelectMany(
                c => c.Figures.Where(f => f.Code == request.Code),
                (c, f) =>
                    new
                    {
                        c.Id,
                        f.Records,
                        f.Sheet,
                        f.NumeratorBit,
                        f.DenominatorBit,
                    }
            )
            .FirstOrDefaultAsync(cancellationToken);
        if (figure is null)
        {
            return FigureRecords.Without(FigureRecordsOutcome.NotFound);
        }

        if (!acting.May(RecordPermissions.ToRead(figure.Records)))
        {
            return FigureRecords.Without(FigureRecordsOutcome.NotPermitted, figure.Records);
        }

        var bit = request.Part is FigurePart.Numerator ? figure.NumeratorBit : figure.DenominatorBit;
        if (figure.Sheet is not { } sheet || bit is not { } place)
        {
            return FigureRecords.Without(FigureRecordsOutcome.NoRecords, figure.Records);
        }

        var mask = 1L << place;
        var counted = db
            .CountedRecords.AsNoTracking()
            .Where(c => c.CompilationId == figure.Id && c.Sheet == sheet && (c.Sets & mask) != 0)
            .Select(c => c.RecordId);
        var total = await counted.CountAsync(cancellationToken);
        var page = Math.Clamp(request.Page, 1, Math.Max(1, (total - 1) / ListFigureRecords.PageSize + 1));
        var (columns, rows) = await CountedRecordRows.PageAsync(
            db,
            figure.Records,
            counted,
            (page - 1) * ListFigureRecords.PageSize,
            cancellationToken
        );
        return new FigureRecords(FigureRecordsOutcome.Listed, figure.Records, page, total, columns, rows);
    }
}
