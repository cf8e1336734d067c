"""Reads one export with one of the programs that read chats, and prints how many messages it got."""
import sys


def main():
    name, path = sys.argv[1:]
    if name == "whatstk":
        from whatstk import WhatsAppChat
        try:
            chat = WhatsAppChat.from_source(path, max_size=None)
        except TypeError:
            chat = WhatsAppChat.from_source(path)
        print(len(chat.df))
    elif name == "chat-miner":
        from chatminer.chatparsers import WhatsAppParser
        parser = WhatsAppParser(path)
        parser.parse_file()
        print(len(parser.parsed_messages.get_df()))
    elif name == "chatpack":
        import chatpack
        print(len(chatpack.parse_whatsapp(path)))


main()
