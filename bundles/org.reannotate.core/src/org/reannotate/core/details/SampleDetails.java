package org.reannotate.core.details;

import java.util.List;

/**
 * What people noted about a sample, apart from its label.
 *
 * @param version counts the times they were saved, 0: never; who saves names the version that was read
 * @param note    in the person's words; may be empty
 * @param asked   whether somebody asks a colleague to look at it
 * @param checks  at most one for a category and feature
 * @param objects from back to front
 */
public record SampleDetails(int sampleId, long version, String note, boolean asked, List<FeatureCheck> checks,
		List<ImageObject> objects) {

	public SampleDetails {
		checks = List.copyOf(checks);
		objects = List.copyOf(objects);
	}

	/** Returns the details of a sample about which nothing was noted yet. */
	public static SampleDetails none(int sampleId) {
		return new SampleDetails(sampleId, 0, "", false, List.of(), List.of());
	}

	public SampleDetails withVersion(long newVersion) {
		return new SampleDetails(sampleId, newVersion, note, asked, checks, objects);
	}

	public SampleDetails withNote(String newNote) {
		return new SampleDetails(sampleId, version, newNote, asked, checks, objects);
	}

	public SampleDetails withAsked(boolean newAsked) {
		return new SampleDetails(sampleId, version, note, newAsked, checks, objects);
	}

	public SampleDetails withChecks(List<FeatureCheck> newChecks) {
		return new SampleDetails(sampleId, version, note, asked, newChecks, objects);
	}

	public SampleDetails withObjects(List<ImageObject> newObjects) {
		return new SampleDetails(sampleId, version, note, asked, checks, newObjects);
	}
}
