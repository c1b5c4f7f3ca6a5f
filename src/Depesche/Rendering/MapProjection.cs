namespace Depesche.Rendering;

/// <summary>The map of Europe: a conformal conic projection, true to scale at 44 and 60 degrees north, so that shapes look as in an atlas.</summary>
/// <remarks>The coast in <c>assets/karte.svg</c> is drawn in this projection: both change together.</remarks>
internal static class MapProjection
{
    /// <summary>Width of the section that is drawn.</summary>
    public const double Width = 560;

    /// <summary>Its height.</summary>
    public const double Height = 508;

    private const double MiddleLongitude = 22;

    private static readonly double Cone = Math.Log(Math.Cos(Radians(44)) / Math.Cos(Radians(60))) / Math.Log(Slope(60) / Slope(44));

    private static readonly double Factor = Math.Cos(Radians(44)) * Math.Pow(Slope(44), Cone) / Cone;

    private static readonly (double X, double Y) Origin = Plane(52.2, 0.6);

    /// <summary>Where a place lies in the section, or how far outside.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    public static (double X, double Y) Of(double latitude, double longitude)
    {
        // The shorter way round the earth; the south pole itself would lie at infinity.
        var (x, y) = Plane(Math.Max(latitude, -80), ((((longitude - MiddleLongitude + 180) % 360) + 360) % 360) - 180);
        return (280 + (905 * (x - Origin.X)), 254 - (905 * (y - Origin.Y)));
    }

    private static (double X, double Y) Plane(double latitude, double fromMiddle)
    {
        var radius = Factor / Math.Pow(Slope(latitude), Cone);
        var angle = Cone * Radians(fromMiddle);
        return (radius * Math.Sin(angle), Factor - (radius * Math.Cos(angle)));
    }

    private static double Slope(double latitude) => Math.Tan(Radians(45 + (latitude / 2)));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
