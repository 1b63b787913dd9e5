// SPDX-License-Identifier: MPL-2.0
// Where a child writes, and says beforehand who is to read it: one box a person, and what each choice means (P11).
import type { Actions } from "../../app/actions.ts";
import type { Reader, WishesView } from "../../engine/consent_protocol.ts";
import { Form } from "../../parts/form.tsx";
import { Sentence, type Words } from "../../parts/words.tsx";
import { readerName, readerNames, readerRole, warningsOf } from "./wording.ts";

/** As many bytes as the core takes. */
const MOST_WISH = 500;

export interface WishFormProps extends Words {
  actions: Actions;
  /** Where the focus can be put, different for each form on the screen. */
  at: string;
  wishes: WishesView;
  /** The handles of those who are to read. */
  chosen: readonly string[];
  /** What stands there already. */
  text?: string;
  /** What the words are about, as a heading says it; null: nothing in particular. */
  about?: string | null;
  save: string;
  onChoose(readers: readonly string[]): void;
  /** `clear` empties the form. */
  onSave(words: string, isAbout: boolean, clear: () => void): void;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function submit({ actions, at, onSave }: WishFormProps, form: HTMLFormElement): void {
  const data = new FormData(form);
  const words = String(data.get("wish") ?? "").trim();
  if (words === "") return actions.point(at, { key: "wish-empty", args: {} });
  if (bytesOf(words) > MOST_WISH) return actions.point(at, { key: "wish-long", args: {} });
  onSave(words, data.has("about"), () => form.reset());
}

export function WishForm(props: WishFormProps) {
  const { words, about, save } = props;
  return (
    <Form class="wish" onDone={(form) => submit(props, form)}>
      {about && (
        <label class="radio">
          <input type="checkbox" name="about" defaultChecked />
          <span>{words.say("wish-about", { what: about })}</span>
        </label>
      )}
      <Readers {...props} />
      <WhoReads {...props} />
      <Field {...props} />
      <button type="submit" class="button" part="button">
        {words.say(save)}
      </button>
    </Form>
  );
}

/** Asks who may read: one box a person. */
function Readers({ words, wishes, chosen, onChoose }: WishFormProps) {
  if (wishes.readers.length === 0) return null;
  const onInput = ({ currentTarget }: { currentTarget: HTMLFieldSetElement }) =>
    onChoose(
      [...currentTarget.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value),
    );
  return (
    <fieldset class="picks" onInput={onInput}>
      <legend>{words.say("wish-readers")}</legend>
      {wishes.readers.map((reader) => (
        <Box key={reader.reader} words={words} reader={reader} chosen={chosen} />
      ))}
    </fieldset>
  );
}

const Box = ({ words, reader, chosen }: Words & { reader: Reader; chosen: readonly string[] }) => (
  <label class="radio">
    <input type="checkbox" name="reader" value={reader.reader} checked={chosen.includes(reader.reader)} />
    <span>
      {readerName(words, reader)}
      {reader.name && <span class="note">{readerRole(words, reader)}</span>}
    </span>
  </label>
);

/** Says who will read it as it is chosen now, and what that can lead to. */
function WhoReads({ words, wishes, chosen }: WishFormProps) {
  const readers = wishes.readers.filter(({ reader }) => chosen.includes(reader));
  return (
    <div class="told who-reads" aria-live="polite">
      {readers.length === 0 ? (
        <>
          <p>{words.say("wish-nobody")}</p>
          <Helplines words={words} help={wishes.help} />
        </>
      ) : (
        <p>
          <Sentence words={words} id="wish-somebody" args={{ who: readerNames(words, readers) }} />
        </p>
      )}
      {warningsOf(readers).map((key) => (
        <p key={key}>{words.say(key)}</p>
      ))}
    </div>
  );
}

/** A number that stands on one line. */
const unbroken = (phone: string) => phone.replaceAll(" ", "\u00a0");

/** Says whom a child can ring, and that the number was not checked where nobody has. */
export const Helplines = ({ words, help }: Words & { help: WishesView["help"] }) => (
  <>
    {help.lines.map(({ name, phone }) => (
      <p key={name}>
        <Sentence words={words} id="wish-help" args={{ name, phone: unbroken(phone) }} />
      </p>
    ))}
    {help.lines.length > 0 && !help.signedOff && <p class="note">{words.say("wish-help-unsigned")}</p>}
  </>
);

const Field = ({ words, at, text = "" }: WishFormProps) => (
  <>
    <label class="field">
      <span class="legend">{words.say("wish-label")}</span>
      <textarea
        name="wish"
        rows={4}
        maxLength={MOST_WISH}
        data-at={at}
        aria-describedby={`${at}-most`}
        spellcheck={false}
        autocomplete="off"
        defaultValue={text}
      />
    </label>
    <div class="note" id={`${at}-most`}>
      <p>{words.say("wish-most")}</p>
      <p>{words.say("wish-device")}</p>
      <p>{words.say("wish-maker")}</p>
    </div>
  </>
);
