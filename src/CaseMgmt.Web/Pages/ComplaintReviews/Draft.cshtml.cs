using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>What the reviewer finds of each allegation, as far as they have come.</summary>
public sealed class DraftModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Draft)
{
    [BindProperty]
    public List<Finding> Findings { get; set; } = [];

    [BindProperty]
    public string? GivesFeedback { get; set; }

    [BindProperty]
    public string? Feedback { get; set; }

    /// <summary>What is found of one allegation, as it was typed.</summary>
    public sealed class Finding
    {
        public string? ForceOutcome { get; set; }
        public string? IsReasonable { get; set; }
        public string? Reasons { get; set; }
    }

    /// <summary>What stands in the row of an allegation.</summary>
    public Finding Of(int row) => row < Findings.Count ? Findings[row] : new Finding();

    protected override void Suggest()
    {
        Findings =
        [
            .. Review.Allegations.Select(a =>
                Review.Facts.Assessments.FirstOrDefault(held => held.Number == a.Number) is { } found
                    ? new Finding
                    {
                        ForceOutcome = found.ForceOutcome is { } outcome ? CodeText.Of(outcome) : null,
                        IsReasonable = Say(found.IsReasonable),
                        Reasons = found.Reasons,
                    }
                    : new Finding()
            ),
        ];
        GivesFeedback = Say(Review.Facts.Draft?.GivesFeedback);
        Feedback = Review.Facts.Draft?.Feedback;
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        SendAsync(
            id,
            () =>
                new DraftDecision(
                    new ComplaintReviewId(id),
                    Seen,
                    [
                        .. Findings.Select(
                            (f, i) =>
                                new AssessmentFacts(
                                    i + 1,
                                    TypedCode.Read<ForceOutcome>(f.ForceOutcome),
                                    f.IsReasonable is null ? null : f.IsReasonable == "yes",
                                    Typed(f.Reasons)
                                )
                        ),
                    ],
                    GivesFeedback == "yes",
                    Typed(Feedback)
                ),
            () => "The draft was saved.",
            cancel
        );

    private static string? Say(bool? answer) =>
        answer switch
        {
            true => "yes",
            false => "no",
            null => null,
        };
}
