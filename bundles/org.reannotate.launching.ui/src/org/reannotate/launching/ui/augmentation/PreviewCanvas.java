package org.reannotate.launching.ui.augmentation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;
import org.reannotate.ui.thread.UiThread;

/** Images of the dataset on the left, and beside each some that training might see. UI thread. */
public final class PreviewCanvas extends Canvas {

	private static final int IMAGES = 4;
	private static final int CHANGED = 4;
	private static final int GAP = 4;
	/** Between the original and the others. */
	private static final int WIDE_GAP = 12;
	private static final int LEAST_CELL = 56;
	private static final int MOST_CELL = 160;

	private final PreviewJob job = new PreviewJob(IMAGES, CHANGED, this::made);
	private final List<List<Image>> pictures = new ArrayList<>();
	private String problem = "";
	private long draw = 1;
	private PreviewJob.@Nullable Wish wish;

	public PreviewCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc, Palette.of(this)));
		addListener(SWT.Settings, event -> redraw());
		addListener(SWT.Dispose, event -> {
			job.cancel();
			forget();
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = pictures.isEmpty() ? problem : NLS.bind(Messages.PreviewCanvas_name, pictures.size(), CHANGED);
			}
		});
	}

	/** Shows what an augmentation does to images of a dataset in the size that the network sees. */
	public void show(@Nullable DatasetStore store, int side, Augmentation augmentation) {
		var wanted = new PreviewJob.Wish(store, side, augmentation, draw);
		wish = wanted;
		job.show(wanted);
	}

	/** Draws other images and other changes. */
	public void drawAgain() {
		draw++;
		PreviewJob.Wish last = wish;
		if (last != null) {
			show(last.store(), last.side(), last.augmentation());
		}
	}

	/** How many images are shown; changed ones not counted. */
	public int images() {
		return pictures.size();
	}

	private void made(Preview preview, String reason) {
		UiThread.run(this, () -> {
			forget();
			problem = reason;
			for (List<Pixels> row : preview.rows()) {
				pictures.add(row.stream().map(this::image).toList());
			}
			redraw();
		});
	}

	private Image image(Pixels pixels) {
		return new Image(getDisplay(), new ImageData(pixels.width(), pixels.height(), 24,
				new PaletteData(0xff0000, 0xff00, 0xff), 1, pixels.rgb()));
	}

	private void forget() {
		pictures.forEach(row -> row.forEach(Image::dispose));
		pictures.clear();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? width(LEAST_CELL) : widthHint,
				heightHint == SWT.DEFAULT ? height(LEAST_CELL) : heightHint);
	}

	private static int width(int cell) {
		return (CHANGED + 1) * cell + CHANGED * GAP + WIDE_GAP;
	}

	private int height(int cell) {
		return headingHeight() + IMAGES * (cell + GAP);
	}

	private int headingHeight() {
		var gc = new GC(this);
		int height = gc.getFontMetrics().getHeight() + GAP;
		gc.dispose();
		return height;
	}

	private void paint(GC gc, Palette palette) {
		Rectangle area = getClientArea();
		gc.setForeground(palette.secondaryText());
		if (pictures.isEmpty()) {
			gc.drawText(problem, 0, 0, true);
			return;
		}
		int top = headingHeight();
		int cell = cell(area, top);
		int left = cell + WIDE_GAP;
		gc.drawText(ShortText.fit(gc, Messages.PreviewCanvas_original, left - GAP), 0, 0, true);
		gc.drawText(ShortText.fit(gc, Messages.PreviewCanvas_changed, area.width - left), left, 0, true);
		gc.setInterpolation(SWT.HIGH);
		gc.setAlpha(isEnabled() ? 255 : 96);
		for (int row = 0; row < pictures.size(); row++) {
			for (int column = 0; column <= CHANGED; column++) {
				Image image = pictures.get(row).get(column);
				int x = column == 0 ? 0 : left + (column - 1) * (cell + GAP);
				gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, x, top + row * (cell + GAP), cell,
						cell);
			}
		}
	}

	private static int cell(Rectangle area, int top) {
		int byWidth = (area.width - CHANGED * GAP - WIDE_GAP) / (CHANGED + 1);
		int byHeight = (area.height - top) / IMAGES - GAP;
		return Math.max(LEAST_CELL, Math.min(MOST_CELL, Math.min(byWidth, byHeight)));
	}
}
