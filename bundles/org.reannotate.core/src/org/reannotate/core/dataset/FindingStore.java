package org.reannotate.core.dataset;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.Finding;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.RunRecord;

/** What runs found out about a dataset. A part of {@link DatasetStore}, whose promises hold. */
public interface FindingStore {

	/**
	 * Replaces the current findings; also records the run and makes it the active one. Ids are given by the store.
	 */
	void publish(FindingSet findings) throws DatasetException;

	/**
	 * Returns the current findings, or null before the first audit. Merges are applied: probabilities of categories that
	 * are one now are summed, and what merges or retirements settled is left out until they are taken apart.
	 */
	@Nullable
	FindingSet findings() throws DatasetException;

	/**
	 * Returns the label issues and multi-class candidates, of any run, that people answered by keeping the label, where
	 * that decision still holds: what the next run is compared with before it asks again. At most one of each kind a
	 * sample.
	 */
	List<Finding> keptFindings() throws DatasetException;

	/** Replaces the duplicate groups. */
	void saveDuplicates(List<DuplicateGroup> groups) throws DatasetException;

	/** Returns the duplicate groups by number. */
	List<DuplicateGroup> duplicates() throws DatasetException;

	/** Records a run, or replaces what was recorded under its name. */
	void saveRun(RunRecord run) throws DatasetException;

	/** Returns all runs, newest first. */
	List<RunRecord> runs() throws DatasetException;

	/**
	 * Forgets the record of a run; findings that came from it stay until the next ones. Does nothing when there is none.
	 */
	void deleteRun(String name) throws DatasetException;

	/**
	 * Returns the name of the run that findings and insights come from: the one published last. Null before the first, and
	 * when its record was deleted.
	 */
	@Nullable
	String activeRun() throws DatasetException;
}
