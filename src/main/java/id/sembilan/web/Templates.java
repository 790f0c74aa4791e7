package id.sembilan.web;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Gives the templates their words: {@code {{t "key" argument …}}} is a text of the message file, escaped. */
@Singleton
final class Templates implements BeanCreatedEventListener<Handlebars> {
    private final Messages messages;

    Templates(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Handlebars onCreated(BeanCreatedEvent<Handlebars> event) {
        Helper<String> text = (key, options) -> messages.get(key, options.params);
        return event.getBean().with(new ConcurrentMapTemplateCache()).registerHelper("t", text);
    }
}
