/** What all pages share: how they ask services, how they fail, how they write dates. */
@NullMarked
package vn.tiendo.portal.page;

import org.jspecify.annotations.NullMarked;
