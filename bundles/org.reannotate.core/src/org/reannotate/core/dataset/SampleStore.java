package org.reannotate.core.dataset;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportOrigin;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.core.query.IntPage;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleQuery;
import org.reannotate.model.Sample;

/** The images of a dataset and the index over them. A part of {@link DatasetStore}, whose promises hold. */
public interface SampleStore {

	// samples

	/**
	 * Adds new samples and changes those that changed at the source; never touches a decision. Samples are written in
	 * batches of some thousands, each a transaction: when this fails or is cancelled, what was imported so far stays,
	 * and nothing is marked missing. A path that comes twice: the last one counts.
	 *
	 * @param samples read once, in this thread
	 * @param monitor advanced by the samples taken; of unknown length
	 * @throws DatasetException           when the store cannot be written, or a path or category path is not valid
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	ImportSummary importSamples(Iterator<ImportedSample> samples, ImportOptions options, IProgressMonitor monitor)
			throws DatasetException;

	/** Returns the samples with these ids, in this order; unknown ids are left out. */
	List<SampleRecord> samples(int... ids) throws DatasetException;

	/** Returns those samples of an image root that have one of these paths, in no particular order. */
	List<SampleRecord> samplesByPath(int root, Collection<String> paths) throws DatasetException;

	/** Returns the id of the sample with this path, in the first image root that has one. */
	OptionalInt sampleId(String path) throws DatasetException;

	/** Hands every sample, missing ones too, to the consumer in the order of ids; memory stays small. */
	void forEachSample(Consumer<SampleRecord> consumer) throws DatasetException;

	/** Returns the samples with these ids, detached, with all that was ever said about their labels. */
	List<Sample> readSamples(int... ids) throws DatasetException;

	/**
	 * Returns the image file of a sample.
	 *
	 * @throws DatasetException when the path, links followed, leads out of the image root
	 */
	Path imagePath(SampleRecord sample) throws DatasetException;

	/** Records perceptual hashes computed after the import. {@code hashes[i]} belongs to {@code sampleIds[i]}. */
	void savePerceptualHashes(int[] sampleIds, long[] hashes) throws DatasetException;

	/**
	 * Gives samples a split where the source named none; {@code splits[i]} is the ordinal of
	 * {@link org.reannotate.core.importing.Split} for {@code sampleIds[i]}, -1 for none. A later import that names a
	 * split wins.
	 */
	void saveSplits(int[] sampleIds, byte[] splits) throws DatasetException;

	/**
	 * Records that files turned out, since the import, to be unreadable or readable again. {@code reasons[i]} says why
	 * the image {@code sampleIds[i]} cannot be used; empty: it can. The next import looks for itself.
	 */
	void saveReadability(int[] sampleIds, String[] reasons) throws DatasetException;

	// lists, from memory

	/** Returns an immutable snapshot of the index over all samples. */
	SampleIndex index();

	/** Returns one page of a list. */
	default IntPage query(SampleQuery query) {
		return index().page(query);
	}

	/** Returns how many samples a filter lets through. */
	default int count(SampleFilter filter) {
		return index().count(filter);
	}

	/**
	 * Returns where the last import into an image root came from that changed something. Null before the first.
	 */
	@Nullable
	ImportOrigin lastImport(int root) throws DatasetException;
}
