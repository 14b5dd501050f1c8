using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public readonly record struct ComplaintReviewId(Guid Value) : ITypedId;
