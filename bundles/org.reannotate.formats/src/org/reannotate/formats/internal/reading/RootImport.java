package org.reannotate.formats.internal.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.formats.importing.Candidate;
import org.reannotate.formats.importing.ImportNotice;
import org.reannotate.formats.importing.Notices;
import org.reannotate.imaging.decode.ImageFormat;

/** The samples of one image root on their way into the store; notes what passes. One thread; close it. */
public final class RootImport implements Iterator<ImportedSample>, AutoCloseable {
	private final OrderedParallel<Candidate, Read> samples;
	private final Notices notices;
	private final List<ImportNotice> unreadable = new ArrayList<>();
	private final List<String> excluded = new ArrayList<>();
	private int count;

	private record Read(Candidate candidate, ImportedSample sample) {
	}

	public RootImport(Iterator<Candidate> candidates, SampleReader reader, Notices notices) {
		this.notices = notices;
		this.samples = new OrderedParallel<>(candidates, candidate -> new Read(candidate, reader.read(candidate)),
				Runtime.getRuntime().availableProcessors());
	}

	@Override
	public boolean hasNext() {
		return samples.hasNext();
	}

	@Override
	public ImportedSample next() {
		Read next = samples.next();
		ImportedSample sample = next.sample();
		count++;
		@Nullable String reason = sample.unreadableReason();
		if (reason != null) {
			unreadable.add(new ImportNotice(sample.path(), reason));
		} else {
			noteWrongExtension(sample);
		}
		if (next.candidate().excluded()) {
			excluded.add(sample.path());
		}
		return sample;
	}

	private void noteWrongExtension(ImportedSample sample) {
		String path = sample.path();
		for (ImageFormat format : ImageFormat.values()) {
			if (format.id().equals(sample.format()) && !format.hasExtension(path) && ImageFormat.hasImageExtension(path)) {
				notices.add(path, NLS.bind(Messages.RootImport_otherFormat, format.id().toUpperCase(Locale.ROOT)));
			}
		}
	}

	/** Samples given so far. */
	public int count() {
		return count;
	}

	/** Samples whose image cannot be used, so far. */
	public List<ImportNotice> unreadable() {
		return unreadable;
	}

	/** Paths of samples that the source excludes, so far. */
	public List<String> excluded() {
		return excluded;
	}

	@Override
	public void close() {
		samples.close();
	}
}
