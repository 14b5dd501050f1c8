using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>
/// What the visitors counted, and the identities that hold between the counts: held = offered + not available + not
/// offered; offered = accepted + declined; men, women and children are parts of held. What an identity leaves over is
/// its residual: it is shown, never absorbed. Women and children are counted apart through offer and conversation where the form asks
/// for them, since visitors see them first.
/// </summary>
public sealed record VisitCounts
{
    public int Held { get; init; }
    public int HeldMen { get; init; }
    public int HeldWomen { get; init; }
    public int HeldChildren { get; init; }
    public int Offered { get; init; }

    /// <summary>Of those offered; null where the form does not count them apart.</summary>
    public int? OfferedWomen { get; init; }

    /// <inheritdoc cref="OfferedWomen"/>
    public int? OfferedChildren { get; init; }

    /// <summary>Spoken to: the offer of a conversation was accepted.</summary>
    public int Accepted { get; init; }

    /// <summary>Of those spoken to; null where the form does not count them apart.</summary>
    public int? AcceptedWomen { get; init; }

    /// <inheritdoc cref="AcceptedWomen"/>
    public int? AcceptedChildren { get; init; }
    public int Declined { get; init; }
    public int NotOffered { get; init; }

    /// <summary>Seen through hatch or door without a conversation.</summary>
    public int Observed { get; init; }
    public int Asleep { get; init; }
    public int InInterview { get; init; }
    public int WithSolicitor { get; init; }
    public int WithAppropriateAdult { get; init; }
    public int WithHealthcare { get; init; }
    public int BookingIn { get; init; }
    public int AtCourt { get; init; }
    public int AtHospital { get; init; }
    public int Intoxicated { get; init; }
    public int AtRisk { get; init; }
    public int UnavailableOther { get; init; }

    /// <summary>Why a conversation could not be offered: the counts of those not available, by their names.</summary>
    public static IReadOnlyList<(string Name, Func<VisitCounts, int> Of)> Reasons { get; } =
    [
        (nameof(Asleep), c => c.Asleep),
        (nameof(InInterview), c => c.InInterview),
        (nameof(WithSolicitor), c => c.WithSolicitor),
        (nameof(WithAppropriateAdult), c => c.WithAppropriateAdult),
        (nameof(WithHealthcare), c => c.WithHealthcare),
        (nameof(BookingIn), c => c.BookingIn),
        (nameof(AtCourt), c => c.AtCourt),
        (nameof(AtHospital), c => c.AtHospital),
        (nameof(Intoxicated), c => c.Intoxicated),
        (nameof(AtRisk), c => c.AtRisk),
        (nameof(UnavailableOther), c => c.UnavailableOther),
    ];

    /// <summary>Every count by its name, in the order of the form.</summary>
    public static IReadOnlyList<(string Name, Func<VisitCounts, int> Of)> Names { get; } =
    [
        (nameof(Held), c => c.Held),
        (nameof(HeldMen), c => c.HeldMen),
        (nameof(HeldWomen), c => c.HeldWomen),
        (nameof(HeldChildren), c => c.HeldChildren),
        (nameof(Offered), c => c.Offered),
        (nameof(Accepted), c => c.Accepted),
        (nameof(Declined), c => c.Declined),
        (nameof(NotOffered), c => c.NotOffered),
        (nameof(Observed), c => c.Observed),
        .. Reasons,
    ];

    /// <summary>The counts that not every form asks for, by their names.</summary>
    public static IReadOnlyList<(string Name, Func<VisitCounts, int?> Of)> Apart { get; } =
    [
        (nameof(OfferedWomen), c => c.OfferedWomen),
        (nameof(OfferedChildren), c => c.OfferedChildren),
        (nameof(AcceptedWomen), c => c.AcceptedWomen),
        (nameof(AcceptedChildren), c => c.AcceptedChildren),
    ];

    /// <summary>Every count of the form by its name.</summary>
    public static IEnumerable<string> AllNames => Names.Select(n => n.Name).Concat(Apart.Select(n => n.Name));

    /// <summary>The counts by their names. A blank among those that every form asks for is none.</summary>
    public static VisitCounts Read(Func<string, int?> count)
    {
        return new VisitCounts
        {
            Held = Of(nameof(Held)),
            HeldMen = Of(nameof(HeldMen)),
            HeldWomen = Of(nameof(HeldWomen)),
            HeldChildren = Of(nameof(HeldChildren)),
            Offered = Of(nameof(Offered)),
            OfferedWomen = count(nameof(OfferedWomen)),
            OfferedChildren = count(nameof(OfferedChildren)),
            Accepted = Of(nameof(Accepted)),
            AcceptedWomen = count(nameof(AcceptedWomen)),
            AcceptedChildren = count(nameof(AcceptedChildren)),
            Declined = Of(nameof(Declined)),
            NotOffered = Of(nameof(NotOffered)),
            Observed = Of(nameof(Observed)),
            Asleep = Of(nameof(Asleep)),
            InInterview = Of(nameof(InInterview)),
            WithSolicitor = Of(nameof(WithSolicitor)),
            WithAppropriateAdult = Of(nameof(WithAppropriateAdult)),
            WithHealthcare = Of(nameof(WithHealthcare)),
            BookingIn = Of(nameof(BookingIn)),
            AtCourt = Of(nameof(AtCourt)),
            AtHospital = Of(nameof(AtHospital)),
            Intoxicated = Of(nameof(Intoxicated)),
            AtRisk = Of(nameof(AtRisk)),
            UnavailableOther = Of(nameof(UnavailableOther)),
        };

        int Of(string name) => count(name) ?? 0;
    }

    /// <summary>A count by its name; null where the form did not ask for it.</summary>
    public int? this[string name] =>
        Names.FirstOrDefault(n => n.Name == name) is { Of: { } of }
            ? of(this)
            : Apart.FirstOrDefault(n => n.Name == name).Of?.Invoke(this);

    public int NotAvailable => Reasons.Sum(r => r.Of(this));

    /// <summary>Held, less everybody accounted for.</summary>
    public int Residual => Held - Offered - NotAvailable - NotOffered;

    /// <summary>Adults and children whose class the form does not give.</summary>
    public int HeldUnknown => Held - HeldMen - HeldWomen - HeldChildren;

    /// <summary>Are all counts zero, as they are where nobody was admitted?</summary>
    public bool IsEmpty => this == new VisitCounts();

    /// <summary>What no report may hold, not even a draft.</summary>
    internal void CheckNumbers(Findings findings) =>
        findings.Refuse(AnyNegative, new Error("visit.negative_count", "Counts cannot be negative.", nameof(Held)));

    /// <summary>A part larger than its whole cannot be; what a whole leaves over can, and is shown.</summary>
    internal void CheckIdentities(Findings findings)
    {
        var unanswered = Offered - Accepted - Declined;
        var unspoken = Held - Accepted;
        findings
            .Refuse(
                Residual < 0,
                new Error(
                    "visit.held_identity",
                    $"Offered {Offered} + not available {NotAvailable} + not offered {NotOffered} are more than held {Held}: residual {Residual}. Correct the counts.",
                    nameof(Held)
                )
            )
            .Flag(
                Residual > 0,
                new Warning(
                    "visit.residual",
                    $"Of the held {Held}, {Residual} are neither offered, not available nor not offered. Find out what became of them.",
                    nameof(Held)
                )
            )
            .Refuse(
                unanswered < 0,
                new Error(
                    "visit.offered_identity",
                    $"Accepted {Accepted} + declined {Declined} are more than offered {Offered}: residual {unanswered}. Correct the counts.",
                    nameof(Offered)
                )
            )
            .Flag(
                unanswered > 0,
                new Warning(
                    "visit.answer_not_stated",
                    $"Of the offered {Offered}, {unanswered} neither accepted nor declined. Find out what they answered.",
                    nameof(Offered)
                )
            )
            .Refuse(
                HeldUnknown < 0,
                new Error(
                    "visit.classes_identity",
                    $"Men {HeldMen} + women {HeldWomen} + children {HeldChildren} are more than held {Held}: residual {HeldUnknown}. Correct the counts.",
                    nameof(HeldMen)
                )
            )
            .Refuse(
                // More spoken to than held is told above, of what was offered or held.
                unspoken >= 0
                    && Observed > unspoken,
                new Error(
                    "visit.observed_identity",
                    $"Observed {Observed} are more than the {unspoken} held who were not spoken to: residual {unspoken - Observed}. Correct the counts.",
                    nameof(Observed)
                )
            );
        // Whoever is held and of no class may be of any.
        var unknown = Math.Max(0, HeldUnknown);
        (string Field, string Part, int? Of, string Whole, int Among)[] parts =
        [
            (nameof(OfferedWomen), "Women offered", OfferedWomen, "women held", HeldWomen + unknown),
            (nameof(OfferedChildren), "Children offered", OfferedChildren, "children held", HeldChildren + unknown),
            (nameof(AcceptedWomen), "Women spoken to", AcceptedWomen, "women held", HeldWomen + unknown),
            (nameof(AcceptedChildren), "Children spoken to", AcceptedChildren, "children held", HeldChildren + unknown),
            (nameof(AcceptedWomen), "Women spoken to", AcceptedWomen, "women offered", OfferedWomen ?? Held),
            (
                nameof(AcceptedChildren),
                "Children spoken to",
                AcceptedChildren,
                "children offered",
                OfferedChildren ?? Held
            ),
            (
                nameof(OfferedWomen),
                "Women and children offered",
                OfferedWomen + OfferedChildren,
                "all offered",
                Offered
            ),
            (
                nameof(AcceptedWomen),
                "Women and children spoken to",
                AcceptedWomen + AcceptedChildren,
                "all spoken to",
                Accepted
            ),
        ];
        foreach (var (field, part, of, whole, among) in parts)
        {
            findings.Refuse(
                of > among,
                new Error(
                    "visit.part_identity",
                    $"{part} {of} are more than {whole} {among}. Correct the counts.",
                    field
                )
            );
        }
    }

    private bool AnyNegative => Names.Any(n => n.Of(this) < 0) || Apart.Any(n => n.Of(this) < 0);
}
