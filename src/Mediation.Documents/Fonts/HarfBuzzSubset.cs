using System.Runtime.InteropServices;

namespace Mediation.Documents.Fonts;

/// <summary>The few functions of HarfBuzz's subsetter that its managed package does not show.</summary>
internal static partial class HarfBuzzSubset
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>HB_SUBSET_FLAGS_NO_LAYOUT_CLOSURE: exactly the glyphs requested, none that a layout feature might put in their place.</summary>
    private const uint NoLayoutClosure = 0x200;

    /// <summary>HB_SUBSET_FLAGS_NO_HINTING: paper and screens of today need none.</summary>
    private const uint NoHinting = 0x1;

    /// <summary>HB_SUBSET_SETS_DROP_TABLE_TAG.</summary>
    private const int DropTables = 3;

    /// <summary>Tables that horizontal text set glyph by glyph never uses.</summary>
    private static readonly string[] Unused = ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG"];

    /// <summary>A typeface cut down to these code points, as a font file.</summary>
    public static byte[] Cut(nint typeface, IEnumerable<int> codePoints)
    {
        var input = hb_subset_input_create_or_fail();
        try
        {
            hb_subset_input_set_flags(input, NoLayoutClosure | NoHinting);
            var dropped = hb_subset_input_set(input, DropTables);
            foreach (var table in Unused)
            {
                hb_set_add(dropped, (uint)((table[0] << 24) | (table[1] << 16) | (table[2] << 8) | table[3]));
            }

            var wanted = hb_subset_input_unicode_set(input);
            foreach (var codePoint in codePoints)
            {
                hb_set_add(wanted, (uint)codePoint);
            }

            var subset = hb_subset_or_fail(typeface, input);
            if (subset == 0)
            {
                throw new InvalidOperationException("HarfBuzz could not cut the font down.");
            }

            var blob = hb_face_reference_blob(subset);
            try
            {
                var bytes = new byte[hb_blob_get_length(blob)];
                Marshal.Copy(hb_blob_get_data(blob, out _), bytes, 0, bytes.Length);
                return bytes;
            }
            finally
            {
                hb_blob_destroy(blob);
                hb_face_destroy(subset);
            }
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    /// <summary>Opens a font file by mapping it: what is not read stays on the disk.</summary>
    public static nint Open(string path)
    {
        var blob = hb_blob_create_from_file(path);
        var typeface = hb_face_create(blob, 0);
        hb_blob_destroy(blob);
        return hb_face_get_glyph_count(typeface) > 0 ? typeface : throw new InvalidOperationException($"{Path.GetFileName(path)} is no font.");
    }

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint hb_blob_create_from_file(string path);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Library)]
    private static partial uint hb_blob_get_length(nint blob);

    [LibraryImport(Library)]
    private static partial nint hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    private static partial nint hb_face_create(nint blob, uint index);

    [LibraryImport(Library)]
    private static partial uint hb_face_get_glyph_count(nint typeface);

    [LibraryImport(Library)]
    private static partial nint hb_face_reference_blob(nint typeface);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(nint typeface);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_set(nint input, int setType);

    [LibraryImport(Library)]
    private static partial void hb_set_add(nint set, uint codePoint);

    [LibraryImport(Library)]
    private static partial nint hb_subset_or_fail(nint typeface, nint input);
}
