package org.reannotate.formats.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.Candidate;
import org.reannotate.formats.importing.ImportNotice;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.Importers;
import org.reannotate.formats.importing.Notices;
import org.reannotate.formats.importing.RootScan;

/** What an importer finds, without a dataset. */
public record Scanned(List<Candidate> candidates, List<ImportNotice> notices) {

	public static Scanned of(ImportRequest request) throws DatasetException {
		var notices = new Notices();
		var candidates = new ArrayList<Candidate>();
		for (RootScan scan : Importers.forSource(request.source()).scan(request, notices)) {
			scan.candidates().forEachRemaining(candidates::add);
		}
		return new Scanned(candidates, notices.list());
	}

	/** Path and, behind an arrow, categories and split: {@code a/b.jpg -> [a] TRAIN}. */
	public List<String> lines() {
		return candidates.stream().map(c -> c.path() + " -> " + c.categories() + (c.split() == null ? "" : " " + c.split()))
				.toList();
	}

	/** Categories by path. */
	public Map<String, List<String>> categories() {
		var categories = new TreeMap<String, List<String>>();
		candidates.forEach(c -> categories.put(c.path(), c.categories()));
		return categories;
	}

	/** Notices as a person reads them. */
	public List<String> words() {
		return notices.stream().map(ImportNotice::toString).toList();
	}
}
