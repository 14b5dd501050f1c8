using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>Who reviews: the questions of the law one after the other, what they suggest, and the person's decision.</summary>
public sealed class AssessBodyModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.AssessBody)
{
    [BindProperty]
    public string? AuthorityIsThisOffice { get; set; }

    [BindProperty]
    public string? AboutSeniorOfficer { get; set; }

    [BindProperty]
    public string? CouldJustifyProceedings { get; set; }

    [BindProperty]
    public string? CouldInfringeRights { get; set; }

    [BindProperty]
    public string? Referred { get; set; }

    [BindProperty]
    public string? TreatedAsReferred { get; set; }

    [BindProperty]
    public string? SameIncident { get; set; }

    [BindProperty]
    public string? AnyPart { get; set; }

    [BindProperty]
    public string? ReviewBody { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What the answers on the page suggest, once they were looked at.</summary>
    public BodySuggestion? Suggested { get; private set; }

    public static IEnumerable<Choice> YesOrNo => [new("no", "No"), new("yes", "Yes")];

    public static IEnumerable<Choice> OrDoubt => [.. YesOrNo, new("cannot_exclude", "It cannot be excluded")];

    protected override void Suggest()
    {
        var held = Review.Facts.Body;
        var answers = held?.Answers ?? BodyAnswers.None;
        AuthorityIsThisOffice = CodeOf(answers.AuthorityIsThisOffice);
        AboutSeniorOfficer = CodeOf(answers.AboutSeniorOfficer);
        CouldJustifyProceedings = CodeOf(answers.CouldJustifyProceedings);
        CouldInfringeRights = CodeOf(answers.CouldInfringeRights);
        Referred = CodeOf(answers.Referred);
        TreatedAsReferred = CodeOf(answers.TreatedAsReferred);
        SameIncident = CodeOf(answers.SameIncident);
        AnyPart = CodeOf(answers.AnyPart);
        ReviewBody = held is null ? null : CodeText.Of(held.Body);
        Suggested = held?.Answers.Suggest();
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var answers = new BodyAnswers(
            TypedCode.Read<Answer>(AuthorityIsThisOffice),
            TypedCode.Read<Answer>(AboutSeniorOfficer),
            TypedCode.Read<Answer>(CouldJustifyProceedings),
            TypedCode.Read<Answer>(CouldInfringeRights),
            TypedCode.Read<Answer>(Referred),
            TypedCode.Read<Answer>(TreatedAsReferred),
            TypedCode.Read<Answer>(SameIncident),
            TypedCode.Read<Answer>(AnyPart)
        );
        Suggested = answers.Suggest();
        var body = TypedCode.Needed<ReviewBody>(
            ModelState,
            nameof(ReviewBody),
            ReviewBody,
            Suggested.Body is { } suggested
                ? $"The answers suggest: {Words.Of(suggested)} ({Suggested.Limb}). Choose who reviews."
                : "The answers suggest nothing yet. Choose who reviews."
        );
        return SendAsync(
            id,
            () => new AssessBody(new ComplaintReviewId(id), Seen, answers, body!.Value, Typed(Reason)),
            () => $"{Words.Of(body!.Value)} was found to be the review body.",
            cancel
        );
    }

    private static string? CodeOf(Answer? answer) => answer is { } given ? CodeText.Of(given) : null;
}
