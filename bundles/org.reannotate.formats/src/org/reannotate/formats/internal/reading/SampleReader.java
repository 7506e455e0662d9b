package org.reannotate.formats.internal.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.formats.importing.Candidate;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.ImageHeader;
import org.reannotate.imaging.hash.ContentHash;
import org.reannotate.imaging.hash.PerceptualHash;

/**
 * Looks at one image: its time, its bytes, its header. Decoding is left to whoever needs pixels: it costs several times as
 * much. Thread-safe.
 */
public final class SampleReader {
	private static final byte[] NO_HASH = {};

	private final ImageDecoder decoder;
	private final KnownFiles known;
	private final int root;

	/** @param root index of the image root in the dataset */
	public SampleReader(ImageDecoder decoder, KnownFiles known, int root) {
		this.decoder = decoder;
		this.known = known;
		this.root = root;
	}

	/** The sample of a candidate; an image that cannot be used comes with its reason. */
	public ImportedSample read(Candidate candidate) {
		@Nullable String refusal = candidate.refusal();
		if (refusal != null) {
			return unreadable(candidate, NO_HASH, 0, 0, refusal);
		}
		try {
			var attributes = Files.readAttributes(candidate.file(), BasicFileAttributes.class);
			long modified = attributes.lastModifiedTime().toMillis();
			@Nullable KnownFile file = known.find(root, candidate.path());
			if (file != null && file.size() == attributes.size() && file.modified() == modified) {
				return sample(candidate, file);
			}
			return attributes.isRegularFile() ? look(candidate, attributes.size(), modified)
					: unreadable(candidate, NO_HASH, 0, modified, Messages.SampleReader_noFile);
		} catch (NoSuchFileException missing) {
			return unreadable(candidate, NO_HASH, 0, 0, Messages.SampleReader_missing);
		} catch (IOException failed) {
			return unreadable(candidate, NO_HASH, 0, 0, NLS.bind(Messages.SampleReader_unreadable, failed.getMessage()));
		}
	}

	private ImportedSample look(Candidate candidate, long size, long modified) {
		byte[] hash = NO_HASH;
		try {
			byte[] content = decoder.readContent(candidate.file());
			hash = ContentHash.of(content);
			ImageHeader header = decoder.inspect(content, candidate.file());
			return sample(candidate, new KnownFile(size, modified, hash, PerceptualHash.NONE, header.width(), header.height(),
					header.format().id()));
		} catch (ImageException bad) {
			return unreadable(candidate, hash, size, modified, bad.reason());
		}
	}

	private static ImportedSample sample(Candidate candidate, KnownFile file) {
		return new ImportedSample(candidate.path(), candidate.categories(), candidate.split(), file.contentHash(),
				file.perceptualHash(), file.width(), file.height(), file.size(), file.modified(), file.format(), null);
	}

	private static ImportedSample unreadable(Candidate candidate, byte[] hash, long size, long modified, String reason) {
		return new ImportedSample(candidate.path(), candidate.categories(), candidate.split(), hash, 0, 0, 0, size, modified,
				"", reason);
	}
}
