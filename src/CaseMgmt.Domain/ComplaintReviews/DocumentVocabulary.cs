namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>What a document of a review is. Those that the force sends have the codes of the office's list of papers.</summary>
public enum DocumentType
{
    ApplicationForm,
    OutcomeLetter,
    Complaint,
    HandlerReport,
    TermsOfReference,
    Statements,
    IncidentLog,
    CustodyRecord,
    BodyWornVideo,
    PsdCorrespondence,
    ReviewBodyRationale,
    ReviewReport,
    DecisionLetter,
    Recommendation,
    ForceResponse,
    Consent,
    ExtensionRequest,
    Other,
}

/// <summary>Whose document it is: what came from the force stays the force's data, and disclosing it needs the force's view.</summary>
public enum DocumentSource
{
    Force,
    Applicant,
    Office,
    Other,
}

/// <summary>The marking of the Government Security Classifications that documents of a review bear.</summary>
public enum Classification
{
    Official,
    OfficialSensitive,
}

/// <summary>What the malware scanner said of a file.</summary>
public enum ScanState
{
    /// <summary>No scanner is set up, it did not answer, or the file is too large for it. It is tried again later.</summary>
    NotScanned,
    Clean,

    /// <summary>Set aside: nobody can open it here.</summary>
    Infected,
}

/// <summary>Whether the search finds what stands in a file.</summary>
public enum TextState
{
    /// <summary>It waits for the job that reads it.</summary>
    NotReadYet,
    Searched,

    /// <summary>It holds no text: a scan, or a picture.</summary>
    NoText,

    /// <summary>Its kind is not read, it is too large, or the attempt to read it failed.</summary>
    CannotBeRead,
}
