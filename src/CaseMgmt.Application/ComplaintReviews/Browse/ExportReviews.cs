using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

/// <summary>The list of reviews as a file: the same reviews in the same order with the same columns, all pages of it. It names no applicant.</summary>
[Requires(Permission.ReadReviews)]
public sealed record ExportReviews(ReviewFilter Filter, ReviewOrder Order, bool Descending, ListFormat Format)
    : IQuery<WrittenList>;

internal sealed class ExportReviewsHandler(
    ICaseDb db,
    IReferenceLists reference,
    IEnumerable<IListWriter> writers,
    TimeProvider clock
) : IRequestHandler<ExportReviews, WrittenList>
{
    private static readonly IReadOnlyList<string> Columns =
    [
        .. new[]
        {
            nameof(ReviewRow.Reference),
            nameof(ReviewRow.OwnReference),
            nameof(ReviewRow.ReceivedOn),
            nameof(ReviewRow.State),
            nameof(ReviewRow.CompleteBy),
            "Overdue",
            nameof(ReviewRow.DecisionSentOn),
            nameof(ReviewRow.AllocatedTo),
            nameof(ReviewRow.Result),
            nameof(ReviewRow.ForceReference),
        }.Select(Vocabulary.LabelOf),
    ];

    public async Task<WrittenList> Handle(ExportReviews request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var matches = FilteredReviews.Of(
            db,
            request.Filter,
            await FilteredReviews.AllocatedAsync(db, cancellationToken),
            (await reference.ReadAsync(cancellationToken)).Categories,
            today
        );
        // States stand in the database by name: within each state the list goes by the day of completion.
        var byState = request.Order is ReviewOrder.State;
        var order = byState ? ReviewOrder.Deadline : request.Order;
        var rows = await ReviewRows
            .Of(FilteredReviews.InOrder(matches, order, request.Descending), db)
            .ToListAsync(cancellationToken);
        IEnumerable<ReviewRow> ordered =
            !byState ? rows
            : request.Descending ? rows.OrderByDescending(r => r.State)
            : rows.OrderBy(r => r.State);
        return writers.Write(
            new ListFile($"complaint-reviews-{today:yyyy-MM-dd}", Columns, [.. ordered.Select(r => Cells(r, today))]),
            request.Format
        );
    }

    private static object?[] Cells(ReviewRow row, DateOnly today) =>
        [
            row.Reference,
            row.OwnReference,
            row.ReceivedOn,
            Vocabulary.Of(row.State),
            row.IsOpen ? row.CompleteBy : null,
            row.IsOverdueOn(today) ? "Yes" : "No",
            row.DecisionSentOn,
            row.AllocatedTo,
            Vocabulary.Of(row.Result),
            row.ForceReference,
        ];
}
