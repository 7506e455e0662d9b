package org.reannotate.ui.image;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.image.PictureJob.Decoded;
import org.reannotate.ui.image.PictureJob.Failed;
import org.reannotate.ui.image.PictureJob.Result;
import org.reannotate.ui.image.PictureLoader.Loaded;
import org.reannotate.ui.theme.Palette;

/**
 * One image, large. The whole of it is seen first; the wheel zooms at the pointer, dragging moves the picture, a double
 * click changes between what fits and 100%. A job decodes what fills the canvas; all pixels are decoded, by another
 * job, when somebody zooms in, and drawn as tiles, so that images of 100 megapixels never make the UI wait. Shows in
 * words when the file is gone or damaged; {@link #check} looks whether it was replaced. UI thread only.
 *
 * <pre>
 * var canvas = new ImageCanvas(parent);
 * canvas.show(file);
 * canvas.prefetch(List.of(next, theOneAfter));
 * </pre>
 */
public final class ImageCanvas extends Canvas {

	/** The family of the jobs that decode. */
	public static final Object FAMILY = ImageCanvas.class;

	private static final int LOADING_SHOWN_AFTER_MS = 250;

	private final PictureLoader loader = new PictureLoader(this, this::answered);
	private final PixelDemand demand = new PixelDemand(this, loader);
	private final CanvasPainter painter = new CanvasPainter(this);
	private final List<Runnable> stateListeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> viewListeners = new CopyOnWriteArrayList<>();
	private PictureState state = PictureState.none("");
	private Tone tone = Tone.NEUTRAL;
	private @Nullable CanvasTool tool;
	private @Nullable Viewport view;
	private boolean late;

	public ImageCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.Settings, event -> redraw());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addDisposeListener(event -> painter.dispose());
		new CanvasMouse(this);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.KeyDown, event -> {
			// a canvas takes the focus on GTK only when somebody listens to its keys
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = accessibleName();
			}
		});
	}

	/** Shows a file: at once where it is decoded already. Fits the canvas, whatever was shown before. */
	public void show(Path file) {
		demand.begin();
		late = false;
		view = null;
		painter.setWhole(null);
		@Nullable Loaded ready = loader.get(file);
		if (ready == null) {
			setState(PictureState.loading(file));
			getDisplay().timerExec(LOADING_SHOWN_AFTER_MS, () -> stillLoading(file));
		} else {
			arrived(ready.picture());
		}
		demand.ask(file, ready == null || !demand.filledBy(ready.picture()) ? null : ready.picture().stamp());
		redraw();
	}

	/** Shows no image but a line of words, which may be empty. */
	public void showNothing(String message) {
		view = null;
		painter.setWhole(null);
		setState(PictureState.none(message));
		redraw();
	}

	/** Decodes files that are likely to be shown next, the likeliest first. */
	public void prefetch(List<Path> files) {
		demand.prefetch(files);
	}

	/** Looks, in a job, whether the file that is shown is still the same; if not, shows what is there now. */
	public void check() {
		Path file = state.file();
		if (file != null && state.status() != PictureState.Status.LOADING) {
			demand.ask(file, state.stamp());
		}
	}

	/** What is shown. */
	public PictureState state() {
		return state;
	}

	/** Is told when {@link #state()} changed. */
	public void addStateListener(Runnable listener) {
		stateListeners.add(listener);
	}

	/** Is told when {@link #viewport()} or {@link #tone()} changed. */
	public void addViewListener(Runnable listener) {
		viewListeners.add(listener);
	}

	/** Where the picture lies, or null while none is shown. */
	public @Nullable Viewport viewport() {
		return state.isShown() ? view : null;
	}

	/** Screen pixels a pixel of the picture: 1 is 100%. 0 while none is shown. */
	public double zoom() {
		Viewport now = viewport();
		return now == null ? 0 : now.scale() * deviceScale();
	}

	/** Shows the whole picture, as large as the canvas allows. */
	public void fit() {
		Viewport now = viewport();
		if (now != null) {
			setViewport(Viewport.fit(now.imageWidth(), now.imageHeight(), now.width(), now.height()));
		}
	}

	/** Sets the zoom, 1 being 100%; the middle of the canvas stays where it is. */
	public void setZoom(double zoom) {
		zoomAt(getClientArea().width / 2.0, getClientArea().height / 2.0, zoom);
	}

	/** Sets the zoom; what is at a point of the canvas stays there. */
	public void zoomAt(double x, double y, double zoom) {
		Viewport now = viewport();
		if (now != null) {
			setViewport(now.zoomedAt(x, y, zoom / deviceScale()));
		}
	}

	/** Moves the picture. */
	public void pan(double dx, double dy) {
		Viewport now = viewport();
		if (now != null) {
			setViewport(now.panned(dx, dy));
		}
	}

	public Tone tone() {
		return tone;
	}

	/** Changes brightness and contrast of what is seen, for this and the following images. */
	public void setTone(Tone newTone) {
		if (!tone.equals(newTone)) {
			tone = newTone;
			painter.setTone(newTone);
			redraw();
			viewListeners.forEach(Runnable::run);
		}
	}

	/** Lets a tool draw over the picture and take the mouse; null for none. */
	public void setTool(@Nullable CanvasTool newTool) {
		tool = newTool;
		redraw();
	}

	@Nullable
	CanvasTool tool() {
		return tool;
	}

	/** Device pixels a point. */
	double deviceScale() {
		return getMonitor().getZoom() / 100.0;
	}

	private void setViewport(Viewport newView) {
		view = newView;
		demand.wantDetail();
		redraw();
		viewListeners.forEach(Runnable::run);
	}

	private void setState(PictureState newState) {
		if (!state.equals(newState)) {
			state = newState;
			stateListeners.forEach(Runnable::run);
			viewListeners.forEach(Runnable::run);
		}
	}

	private void stillLoading(Path file) {
		if (!isDisposed() && state.status() == PictureState.Status.LOADING && file.equals(state.file())) {
			late = true;
			redraw();
		}
	}

	private void answered(Result result) {
		if (!result.file().equals(state.file())) {
			return;
		}
		if (result instanceof Failed failed) {
			if (!(demand.wholeAsked() && state.isShown() && !failed.gone())) {
				painter.setWhole(null);
				setState(PictureState.failed(failed.file(), failed));
			}
		} else if (result instanceof Decoded decoded) {
			if (decoded.pyramid() == null) {
				arrived(decoded.picture());
			} else if (Objects.equals(decoded.picture().stamp(), state.stamp())) {
				painter.setWhole(decoded.pyramid());
			}
		}
		redraw();
	}

	/** A picture can be painted: for the first time, in more pixels, or because the file was replaced. */
	private void arrived(Picture picture) {
		Viewport old = view;
		boolean same = state.isShown() && Objects.equals(state.stamp(), picture.stamp());
		if (!same) {
			painter.setWhole(null);
			demand.begin();
		}
		if (!same || old == null) {
			Rectangle area = getClientArea();
			view = Viewport.fit(picture.width(), picture.height(), area.width, area.height);
		}
		setState(PictureState.shown(picture));
		demand.wantDetail();
	}

	private void resized() {
		Viewport now = view;
		Rectangle area = getClientArea();
		if (now != null && area.width > 0 && area.height > 0) {
			view = now.resized(area.width, area.height);
			demand.wantDetail();
			viewListeners.forEach(Runnable::run);
		}
		redraw();
	}

	private void paint(GC gc) {
		Palette palette = Palette.of(this);
		Path file = state.file();
		Viewport now = viewport();
		@Nullable Loaded loaded = file == null ? null : loader.get(file);
		painter.background(gc, palette);
		if (now != null && loaded != null) {
			painter.picture(gc, loaded, now);
			CanvasTool over = tool;
			if (over != null) {
				over.paint(gc, now, palette);
			}
		} else {
			painter.words(gc, palette, state, late);
		}
	}

	private String accessibleName() {
		Path file = state.file();
		String name = file == null ? "" : String.valueOf(file.getFileName());
		return NLS.bind(Messages.ImageCanvas_accessibleName, name) + " "
				+ CanvasPainter.message(state, true);
	}
}
