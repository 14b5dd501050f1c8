using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>
/// Reviews that may be the one about to be keyed in: of the same complaint by the force's reference, or of an applicant who bears all the
/// words of the name.
/// </summary>
[Requires(Permission.ReadReviews)]
public sealed record FindLikeReviews(string? ForceReference, string? ApplicantName) : IQuery<IReadOnlyList<ReviewHit>>
{
    /// <summary>As many as somebody looks through beside a form.</summary>
    public const int Most = 10;
}

internal sealed class FindLikeReviewsHandler(ISender sender)
    : IRequestHandler<FindLikeReviews, IReadOnlyList<ReviewHit>>
{
    public async Task<IReadOnlyList<ReviewHit>> Handle(FindLikeReviews request, CancellationToken cancellationToken)
    {
        List<ReviewHit> like = [];
        if (SearchTerm.Parse(request.ForceReference) is { IsReference: true } reference)
        {
            var found = await sender.Send(new SearchReviews(reference), cancellationToken);
            like.AddRange(found.Rows.Where(hit => reference.Is(hit.ForceReference)));
        }

        if (SearchTerm.Parse(request.ApplicantName) is { IsReference: false } name)
        {
            like.AddRange((await sender.Send(new SearchReviews(name), cancellationToken)).Rows);
        }

        return [.. like.DistinctBy(hit => hit.Id).OrderByDescending(hit => hit.ReceivedOn).Take(FindLikeReviews.Most)];
    }
}
