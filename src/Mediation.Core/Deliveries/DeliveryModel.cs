using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Core.Deliveries;

/// <summary>Tables of deliveries. What only says how far sending has come is written beside the tracked saves, and has no marks.</summary>
internal sealed class DeliveryModel : IEntityTypeConfiguration<Delivery>, IEntityTypeConfiguration<DeliveryDestination>
{
    private const string Progress = "how far the sending has come; what came of it is marked: state, instant, status and hash of the answer";

    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("delivery", CoreModel.Schema);
        builder.HasKey(d => d.Id);
        builder.Ignore(d => d.Answer);
        builder.Property(d => d.Kind).HasMaxLength(Delivery.LongestKey);
        builder.Property(d => d.Destination).HasMaxLength(Delivery.LongestKey);
        builder.Property(d => d.About).HasMaxLength(Delivery.LongestKey);
        builder.Property(d => d.ClaimedBy).IsConcurrencyToken().IsNotAudited(Progress);
        builder.Property(d => d.ClaimedUntil).IsNotAudited(Progress);
        builder.Property(d => d.Attempts).IsNotAudited(Progress);
        builder.Property(d => d.EarlierAttempts).IsNotAudited(Progress);
        builder.Property(d => d.NextTryAt).IsNotAudited(Progress);
        builder.Property(d => d.DurationMs).IsNotAudited(Progress);
        builder.Property(d => d.LastFault).IsNotAudited(Progress);
        builder.Property(d => d.LastError).HasMaxLength(Backoff.LongestError).IsNotAudited(Progress);
        builder.Property(d => d.Version).IsNotAudited("a number by which two saves at once notice each other; failed attempts count in it, too");
        builder.Property(d => d.AnswerHash).HasMaxLength(64);
        builder.Property(d => d.SkipReason).HasMaxLength(Delivery.LongestReason);

        // What a destination has to send, and the operator's list by state and destination. The id orders what is of one instant.
        builder.HasIndex(d => new
        {
            d.State,
            d.Destination,
            d.CreatedAt,
            d.Id,
        });
        builder.HasIndex(d => new
        {
            d.State,
            d.CreatedAt,
            d.Id,
        });

        // Whether an earlier one of the lane waits.
        builder.HasIndex(d => new
        {
            d.Lane,
            d.Destination,
            d.State,
            d.Place,
        });
        builder.HasIndex(d => d.CaseId);
        builder.HasIndex(d => new
        {
            d.Destination,
            d.CreatedAt,
            d.Id,
        });
        builder.HasIndex(d => new { d.CreatedAt, d.Id });
        builder.HasIndex(d => d.SentAt);
    }

    public void Configure(EntityTypeBuilder<DeliveryDestination> builder)
    {
        builder.ToTable("delivery_destination", CoreModel.Schema);
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Key).HasMaxLength(Delivery.LongestKey);
        builder.Property(d => d.ParkReason).HasMaxLength(Delivery.LongestReason);
        builder.Property(d => d.FailuresInARow).IsNotAudited("counts failures until the next success");
        builder.Property(d => d.OpenUntil).IsNotAudited("a pause of minutes that follows from failures");
        builder.Ignore(d => d.IsParked);
        builder.Ignore(d => d.IsBroken);
        builder.HasIndex(d => d.Key).IsUnique();
    }
}
