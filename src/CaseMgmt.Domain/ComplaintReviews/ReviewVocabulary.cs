namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>How the application reached this office.</summary>
public enum ReviewChannel
{
    WebForm,
    Email,
    Letter,
    Telephone,
    ForwardedByIopc,
    ForwardedByForce,
}

/// <summary>How the force handled the complaint. Only Schedule 3 handling carries a right of review.</summary>
public enum HandlingRoute
{
    OutsideSchedule3,
    NotInvestigated,
    Investigated,
    SpecialProcedure,
}

public enum Validity
{
    Valid,
    Invalid,
}

/// <summary>Why an application is not a valid request for a review by this office (Police Reform Act 2002 Sch 3, 2020 Regulations 29-33).</summary>
public enum InvalidReason
{
    OutOfTime,
    WrongBodyIopc,
    WrongBodyOther,
    InsufficientInformation,
    NoRightOutsideSchedule3,
    NoRightNotRecorded,
    NoRightNoOutcome,
    NoRightNotComplainant,
    NoConsent,
    NoRightIopcInvestigation,
    NoRightAccelerated,
    NoRightBefore2020,
    NoRightAlreadyReviewed,
    NotAReview,
    ComplaintWithdrawn,
}

/// <summary>The answer to a late application (2020 Regulations, regulation 29: special circumstances that make it just).</summary>
public enum ExtensionDecision
{
    Granted,
    Refused,
}

/// <summary>Upheld: the outcome of the complaint was not reasonable and proportionate.</summary>
public enum ReviewResult
{
    Upheld,
    NotUpheld,
}

/// <summary>A statutory recommendation starts the force's 28 days; a learning point does not.</summary>
public enum RecommendationKind
{
    Statutory,
    Learning,
}

public enum RecommendationResponse
{
    Accepted,
    AcceptedInPart,
    Rejected,
}
