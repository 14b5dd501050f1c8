using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A letter is looked at as it would go, and sent: no other letter goes than the one that was looked at.</summary>
public sealed class WriteLetterModel(ISender sender, ActingUser acting, TimeProvider clock) : ActPage(clock)
{
    private const string Look = "look";

    // The complaint's own papers: what every review needs. They are ticked to begin with.
    private const int Usual = 3;

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public List<string> Papers { get; set; } = [];

    [BindProperty]
    public List<string?> Routes { get; set; } = [];

    [BindProperty]
    public string? Shown { get; set; }

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public ReviewDetails Review { get; private set; } = null!;

    public ReviewLetter Letter { get; private set; } = null!;

    public LetterPreview Preview { get; private set; } = new([], [], "");

    /// <summary>Something is typed or ticked before there is a letter to look at.</summary>
    public bool AsksForMore => Letter.AsksForPapers || Letter.AsksForWords is not null;

    public IEnumerable<Choice> Kinds =>
        Review
            .PaperKinds.Where(k => Review.Facts.Papers.All(p => p.Code != k.Code))
            .Select(k => new Choice(k.Code, k.Title));

    public static IEnumerable<Choice> RoutesOf(ComposedLetter letter) =>
        [
            new Choice(CodeText.Of(nameof(LetterRoute.Email)), $"By e-mail to {letter.Address}"),
            new Choice(CodeText.Of(nameof(LetterRoute.Post)), "By post: you print it, and say when it was posted"),
        ];

    public async Task<IActionResult> OnGetAsync(Guid id, string letter, CancellationToken cancel)
    {
        if (await FindAsync(id, letter, cancel) is { } other)
        {
            return other;
        }

        Papers = Review.Facts.PapersRequestedOn is null ? [.. Review.PaperKinds.Take(Usual).Select(k => k.Code)] : [];
        if (Letter.AsksForWords is null)
        {
            await PreviewAsync(cancel);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string letter, CancellationToken cancel)
    {
        if (Do != Look && ReviewLetters.Find(letter) is not null)
        {
            var sent = await this.ActAsync(
                sender,
                new SendLetter(
                    new ComplaintReviewId(id),
                    Seen,
                    letter,
                    Input,
                    Shown ?? "",
                    [.. Routes.Select(TypedCode.Read<LetterRoute>)]
                ),
                cancel
            );
            if (sent.IsDone)
            {
                return Done(sent, Told, $"/reviews/{id}#letters");
            }
        }

        if (await FindAsync(id, letter, cancel) is { } other)
        {
            return other;
        }

        await PreviewAsync(cancel);
        return Page();
    }

    private LetterInput Input => new(Typed(Words), Papers);

    private string Told
    {
        get
        {
            var byPost = Routes.Count(r => r == CodeText.Of(nameof(LetterRoute.Post)));
            return (byPost, Routes.Count - byPost) switch
            {
                (0, 1) => "The letter was recorded and is on its way.",
                (1, 0) => "The letter was recorded. Next: print it, post it, and say when.",
                (0, _) => "The letters were recorded and are on their way.",
                (_, 0) => "The letters were recorded. Next: print them, post them, and say when.",
                _ =>
                    "The letters were recorded: one is on its way by e-mail. Next: print the other, post it, and say when.",
            };
        }
    }

    // Where the page is not to be shown: what is to be answered instead.
    private async Task<IActionResult?> FindAsync(Guid id, string letter, CancellationToken cancel)
    {
        if (
            ReviewLetters.Find(letter) is not { } found
            || await sender.Send(new GetReview(new ComplaintReviewId(id)), cancel) is not { } review
        )
        {
            return NotFound();
        }

        (Letter, Review) = (found, review);
        Shows(review.Version);
        // What somebody has typed stays on the screen, with why it cannot go any more.
        return
            (review.ClosedBecause ?? Letter.WhyNot(review.Facts, acting.User.Id)) is { } whyNot
            && HttpMethods.IsGet(Request.Method)
            ? NotPossible(whyNot.Message, $"/reviews/{id}")
            : null;
    }

    private async Task PreviewAsync(CancellationToken cancel)
    {
        Preview = await sender.Send(new PreviewLetter(new ComplaintReviewId(Review.Id), Letter.Path, Input), cancel);
        foreach (var error in Preview.Errors.Where(_ => ModelState.IsValid))
        {
            ModelState.AddModelError(error.Field is nameof(Words) or nameof(Papers) ? error.Field : "", error.Message);
        }
    }
}
