package org.reannotate.ui.gallery;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseTrackListener;

/** What a gallery tells screen readers, and tooltips: the item that the keyboard or the mouse is at, in words. */
final class GalleryAccess {

	private GalleryAccess() {
	}

	static void attach(Gallery gallery) {
		gallery.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name(gallery);
			}
		});
		gallery.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LIST;
			}
		});
		gallery.addSelectionChangedListener(event -> gallery.getAccessible().setFocus(ACC.CHILDID_SELF));
		gallery.addMouseTrackListener(MouseTrackListener.mouseHoverAdapter(event -> {
			int index = gallery.indexAt(event.x, event.y);
			gallery.setToolTipText(index < 0 ? null : describe(gallery.content().item(index)));
		}));
		// What was said of an item is another thing after a key, and of no use elsewhere.
		gallery.addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> gallery.setToolTipText(null)));
		gallery.addListener(SWT.KeyDown, event -> gallery.setToolTipText(null));
	}

	private static String name(Gallery gallery) {
		int lead = gallery.lead();
		int size = gallery.content().size();
		return lead < 0 || lead >= size ? NLS.bind(size == 1 ? Messages.Gallery_accessibleNameOne : Messages.Gallery_accessibleName, size)
				: NLS.bind(Messages.Gallery_accessibleItem,
						new Object[] { describe(gallery.content().item(lead)), lead + 1, size });
	}

	private static String describe(GalleryItem item) {
		String suggested = item.suggested();
		String label = item.label().isEmpty() ? Messages.GalleryPainter_noLabel : item.label();
		String doubt = suggested == null ? label
				: item.suggestsFurther() ? label + ' ' + suggested : label + " \u2192 " + suggested;
		return NLS.bind(Messages.Gallery_itemTooltip, new Object[] { item.path(), doubt, item.detail(),
				item.asked() ? Messages.Gallery_asked : "" }).strip();
	}
}
