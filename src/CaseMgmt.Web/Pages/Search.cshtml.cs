using CaseMgmt.Application.ChiefConstableComplaints.Browse;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Application.Volunteers.Browse;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages;

/// <summary>
/// The search of the header: the records that the person may read, by reference or name. The term may be a name, so it is posted and
/// then kept in the protected cookie of the session, not in the address: going back and loading again still work.
/// </summary>
public sealed class SearchModel(ISender sender, ActingUser acting) : PageModel
{
    private const string Kept = "Search";

    [BindProperty]
    public string? Term { get; set; }

    /// <summary>What was looked for; null before and when the term was refused.</summary>
    public SearchTerm? Searched { get; private set; }

    public Found<ReviewHit>? Reviews { get; private set; }

    public TextsFound? Texts { get; private set; }

    public Found<VisitHit>? Visits { get; private set; }

    public Found<ContactHit>? Contacts { get; private set; }

    public Found<VolunteerRow>? Volunteers { get; private set; }

    /// <summary>What was not searched, in a sentence; null where everything was.</summary>
    public string? NotSearched
    {
        get
        {
            List<string> left =
            [
                .. from state in new[] { TextState.NoText, TextState.NotReadYet, TextState.CannotBeRead }
                let count = Texts?.NotSearched.GetValueOrDefault(state) ?? 0
                where count > 0
                select $"{Words.Count(count, "document")} {Why(state)}",
            ];
            if (Texts is { Hits: not null, LooksAt: { } latest })
            {
                left.Add($"all but the latest {Words.Count(latest, "text")}");
            }

            return left.Count == 0 ? null : $"Not searched: {string.Join("; ", left)}.";

            static string Why(TextState state) =>
                state switch
                {
                    TextState.NoText => "without text, such as scans",
                    TextState.NotReadYet => "not read yet",
                    _ => "of a kind or size that is not read",
                };
        }
    }

    public string Hint =>
        acting.May(Permission.ReadReviews)
            ? "A reference or part of the force's, an applicant's name, e-mail address or telephone number, or words of a review or its documents"
            : "The beginning of a reference, or a volunteer's name";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        // Kept under the person's name: whoever signs in next in this browser does not see it.
        if (
            TempData.Peek(Kept) is string[] { Length: 2 } kept
            && kept[0] == acting.User.Name
            && SearchTerm.Parse(kept[1]) is { } term
        )
        {
            Term = term.Text;
            await FindAsync(term, cancel);
            if (acting.May(Permission.ReadReviews))
            {
                // Here alone, where it is seen: what is found is noted as read.
                Texts = await sender.Send(new SearchReviewTexts(term), cancel);
            }
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        TempData.Remove(Kept);
        if (SearchTerm.Parse(Term) is not { } term)
        {
            ModelState.AddModelError(
                nameof(Term),
                $"Enter a reference or a name of {SearchTerm.FewestLetters} to {SearchTerm.MostCharacters} characters"
            );
            return Page();
        }

        if (term.IsReference)
        {
            await FindAsync(term, cancel);
            if (Exact(term) is { } address)
            {
                return LocalRedirect(address);
            }
        }

        TempData[Kept] = new[] { acting.User.Name, term.Text };
        return RedirectToPage();
    }

    private async Task FindAsync(SearchTerm term, CancellationToken cancel)
    {
        Searched = term;
        if (acting.May(Permission.ReadReviews))
        {
            Reviews = await sender.Send(new SearchReviews(term), cancel);
        }

        if (acting.May(Permission.ReadChiefConstableComplaints))
        {
            Contacts = await sender.Send(new SearchContacts(term), cancel);
        }

        if (acting.May(Permission.ReadVisits))
        {
            Visits = await sender.Send(new SearchVisits(term), cancel);
        }

        if (acting.May(Permission.ReadVolunteers))
        {
            Volunteers = await sender.Send(new SearchVolunteers(term), cancel);
        }
    }

    // One record has this very reference: that is the one. A volunteer has no page yet.
    private string? Exact(SearchTerm term)
    {
        List<string> addresses =
        [
            .. (Reviews?.Rows ?? [])
                .Where(r => term.Is(r.Reference) || term.Is(r.OwnReference) || term.Is(r.ForceReference))
                .Select(r => $"/reviews/{r.Id}"),
            .. (Visits?.Rows ?? [])
                .Where(v => term.Is(v.Reference) || term.Is(v.OwnReference))
                .Select(v => $"/visits/{v.Id}"),
        ];
        return addresses.Count == 1 ? addresses[0] : null;
    }
}
