package org.reannotate.views.problems;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetFile;
import org.reannotate.views.problems.DatasetProblem.Kind;

/** The markers of a dataset's problems, on the file that stands for the dataset in the workspace. */
public final class ProblemMarkers {

	/** The type of the markers. */
	public static final String TYPE = "org.reannotate.views.problem";

	static final String KIND = "org.reannotate.kind";
	static final String SAMPLES = "org.reannotate.samples";
	private static final String SEEN = "org.reannotate.seen";
	static final String CATEGORIES = "org.reannotate.categories";
	static final String NAMES = "org.reannotate.names";
	private static final String KEY = "org.reannotate.key";

	private ProblemMarkers() {
	}

	/** The file that stands for the dataset in this folder, or null where the folder is not in the workspace. */
	static @Nullable IFile file(Path folder) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot()
				.findFilesForLocationURI(folder.resolve(DatasetFile.NAME).toUri())).filter(IFile::exists).findFirst()
				.orElse(null);
	}

	/** Makes the markers agree with the problems: new ones come, settled ones go, the others stay as they are. */
	static void update(IFile file, List<DatasetProblem> problems, IProgressMonitor monitor) throws CoreException {
		ResourcesPlugin.getWorkspace().run(progress -> replace(file, problems), file.getProject(),
				IWorkspace.AVOID_UPDATE, monitor);
	}

	private static void replace(IFile file, List<DatasetProblem> problems) throws CoreException {
		if (!file.isAccessible()) {
			return;
		}
		Map<String, DatasetProblem> wanted = problems.stream()
				.collect(Collectors.toMap(DatasetProblem::key, problem -> problem, (one, other) -> one));
		var there = new HashMap<String, IMarker>();
		for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
			DatasetProblem problem = wanted.get(marker.getAttribute(KEY, ""));
			if (problem == null || !problem.message().equals(marker.getAttribute(IMarker.MESSAGE, ""))) {
				marker.delete();
			} else {
				there.put(problem.key(), marker);
				seen(marker, problem);
			}
		}
		for (DatasetProblem problem : wanted.values()) {
			if (!there.containsKey(problem.key())) {
				file.createMarker(TYPE, attributes(problem));
			}
		}
	}

	/** What says the same may be about newer decisions: somebody kept the label, or excluded and took it back. */
	private static void seen(IMarker marker, DatasetProblem problem) throws CoreException {
		String seen = written(problem.seen());
		if (!seen.equals(marker.getAttribute(SEEN, ""))) {
			marker.setAttribute(SEEN, seen);
		}
	}

	private static Map<String, Object> attributes(DatasetProblem problem) {
		return Map.ofEntries(Map.entry(IMarker.MESSAGE, problem.message()), Map.entry(IMarker.LOCATION, problem.location()),
				Map.entry(IMarker.SEVERITY, problem.grave() ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO),
				Map.entry(IMarker.TRANSIENT, false), Map.entry(KIND, problem.kind().name()), Map.entry(KEY, problem.key()),
				Map.entry(SAMPLES, written(problem.samples())), Map.entry(SEEN, written(problem.seen())),
				Map.entry(CATEGORIES, written(problem.categories())),
				Map.entry(NAMES, String.join("\n", problem.names())));
	}

	private static String written(List<? extends Number> ids) {
		return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

	/** What a marker is about, or null when it is not one of ours. */
	static @Nullable Kind kind(IMarker marker) {
		String name = marker.getAttribute(KIND, "");
		return Set.of(Kind.values()).stream().filter(kind -> kind.name().equals(name)).findFirst().orElse(null);
	}

	/** Ids that a marker names under an attribute. */
	static List<Integer> ids(IMarker marker, String attribute) {
		return Arrays.stream(marker.getAttribute(attribute, "").split(" ")).filter(id -> id.matches("\\d{1,9}"))
				.map(Integer::valueOf).toList();
	}

	/** The decision that held about each sample that a marker names when the marker was made; empty in older ones. */
	static Map<Integer, Long> seen(IMarker marker) {
		List<Integer> samples = ids(marker, SAMPLES);
		List<Long> decisions = Arrays.stream(marker.getAttribute(SEEN, "").split(" "))
				.filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
		var seen = new HashMap<Integer, Long>();
		for (int i = 0; i < samples.size() && samples.size() == decisions.size(); i++) {
			seen.put(samples.get(i), decisions.get(i));
		}
		return seen;
	}

	/** The path that a category had when the marker was made, its dataset open or not; empty where it is not named. */
	static String name(IMarker marker, int category) {
		int place = ids(marker, CATEGORIES).indexOf(category);
		String[] names = marker.getAttribute(NAMES, "").split("\n");
		return place < 0 || place >= names.length ? "" : names[place];
	}

	/** The folder of the dataset that a marker belongs to, or null when its project has no folder on this machine. */
	static @Nullable Path folder(IMarker marker) {
		var location = marker.getResource().getLocation();
		return location == null ? null : location.toPath().getParent();
	}
}
